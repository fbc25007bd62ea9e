# A program for Python 2, tabs and all.
import sys, string
from types import *

class Stack:
	"""Old style."""
	def __init__(self, items=[], (a, b)=(1, 2)):
		self.items = items
	        self.mixed = `self.items`

	def push(self, item):
		print >>sys.stderr, "push", item,
		print "pushed %s" % item
		print
		if item <> 0L and item != 0777:
			exec "x = 1" in {}, locals()
			exec item
		try:
			return self.items[-1]
		except IndexError, e:
			raise ValueError, "empty: " + ur"\u0041", sys.exc_info()[2]
		except:
			raise

def main():
    d = {'a': 1,
         'b': [x for x in 1, 2, 3]}
    if d.has_key('a'): print d['a']; print 'done'
    else: print -1
    for k in d.keys():
        print k, d[k]
    async = 5
    print(async)
    nonlocal = await = 3
    backslash = 1 + \
        2
    return lambda (x, y): x + y

if __name__ == '__main__': main()
