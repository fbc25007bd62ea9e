import os

def first(a,
          b):
    """Doc
    string"""
    if a:
        return os.path.join(a,
            "b", # why
            b)
    # end


class C(object):
    x = """one
two"""
    def m(self):
        pass    def n(self): return {
            1: 2,
        }
