import json
import pickle
import pickle as serializer
import shelve
from pickle import loads

import cPickle
import jsonpickle
import numpy as np
import pandas as pd

from mylib import pickle_jar


def direct(data):
    # ruleid: python.deserialisation.pickle
    return pickle.loads(data)


def aliased(handle):
    # ruleid: python.deserialisation.pickle
    return serializer.load(handle, encoding="latin1")


def from_import(cache, key):
    # ruleid: python.deserialisation.pickle
    return loads(cache.get(key))


def through_variable(path):
    handle = open(path, "rb")
    unpickled = handle.read()
    # ruleid: python.deserialisation.pickle
    return pickle.loads(unpickled)


def unpickler(handle):
    # ruleid: python.deserialisation.pickle
    return pickle.Unpickler(handle).load()


def relatives(path, text):
    # ruleid: python.deserialisation.pickle
    cPickle.load(open(path))
    # ruleid: python.deserialisation.pickle
    shelve.open(path)
    # ruleid: python.deserialisation.pickle
    pd.read_pickle(path)
    # ruleid: python.deserialisation.pickle
    np.load(path, allow_pickle=True)
    # ruleid: python.deserialisation.pickle
    jsonpickle.decode(text)


def deep_copy(value):
    # ok: python.deserialisation.pickle
    return pickle.loads(pickle.dumps(value))


def constant():
    # ok: python.deserialisation.pickle
    return pickle.loads(b"\x80\x04N.")


def safe_option(path):
    # ok: python.deserialisation.pickle
    np.load(path)
    # ok: python.deserialisation.pickle
    np.load(path, allow_pickle=False)


def writing(value, handle):
    # ok: python.deserialisation.pickle
    pickle.dump(value, handle)


def other(text):
    # ok: python.deserialisation.pickle
    json.loads(text)
    # ok: python.deserialisation.pickle
    pickle_jar.open(text)
