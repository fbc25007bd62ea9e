import torch
import torch as t
from torch import load

from flashlight import torch as lamp


def direct(path):
    # ruleid: python.deserialisation.torch-load
    return torch.load(path)


def aliased(path):
    # ruleid: python.deserialisation.torch-load
    return t.load(path, map_location="cpu", weights_only=False)


def from_import(path):
    name = path + ".pt"
    # ruleid: python.deserialisation.torch-load
    return load(f=name)


def safe(path, model):
    # ok: python.deserialisation.torch-load
    torch.load(path, weights_only=True)
    only = True
    # ok: python.deserialisation.torch-load
    torch.load(path, weights_only=only)
    # ok: python.deserialisation.torch-load
    model.load(path)
    # ok: python.deserialisation.torch-load
    lamp.load(path)
