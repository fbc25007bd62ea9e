import datasets
from huggingface_hub import hf_hub_download as download
from huggingface_hub import snapshot_download
from transformers import AutoModel


def direct():
    # ruleid: python.deserialisation.model-revision
    return AutoModel.from_pretrained("shop/ranker")


def aliased():
    # ruleid: python.deserialisation.model-revision
    return download(filename="model.bin", repo_id="shop/ranker")


def through_variable():
    name = "shop/ranker"
    # ruleid: python.deserialisation.model-revision
    snapshot_download(name)
    # ruleid: python.deserialisation.model-revision
    datasets.load_dataset("shop/orders", split="train")


def pinned():
    # ok: python.deserialisation.model-revision
    AutoModel.from_pretrained("shop/ranker", revision="5b9c2d1e8f7a6b3c4d5e6f708192a3b4c5d6e7f8")
    # ok: python.deserialisation.model-revision
    AutoModel.from_pretrained("shop/ranker", local_files_only=True)


def local(folder):
    # ok: python.deserialisation.model-revision
    AutoModel.from_pretrained("./models/ranker")
    # ok: python.deserialisation.model-revision
    AutoModel.from_pretrained(folder)
    # ok: python.deserialisation.model-revision
    datasets.load_dataset("csv", data_files="a.csv")
