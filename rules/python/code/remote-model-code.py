import transformers
from datasets import load_dataset
from transformers import AutoModel
from transformers import AutoTokenizer as Tokenizer


def direct():
    # ruleid: python.code.remote-model-code
    return AutoModel.from_pretrained("shop/ranker", trust_remote_code=True)


def aliased(name):
    # ruleid: python.code.remote-model-code
    return Tokenizer.from_pretrained(name, revision="main", trust_remote_code=True)


def other_functions():
    trust = True
    # ruleid: python.code.remote-model-code
    load_dataset("shop/orders", trust_remote_code=trust)
    # ruleid: python.code.remote-model-code
    transformers.pipeline("text-generation", model="shop/ranker", trust_remote_code=True)


def safe(name):
    # ok: python.code.remote-model-code
    AutoModel.from_pretrained(name)
    # ok: python.code.remote-model-code
    AutoModel.from_pretrained(name, trust_remote_code=False)
    # ok: python.code.remote-model-code
    AutoModel.from_pretrained(name, trust_remote_code=True, revision="5b9c2d1e8f7a6b3c4d5e6f708192a3b4c5d6e7f8")
