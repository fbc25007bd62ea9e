def direct(n):
    a, b = 1, 1
    i = 2
    # ruleid: python.hygiene.endless-loop
    while i < n:
        a, b = b, a + b
    return b


def list_of(names):
    i = 0
    size = len(names)
    # ruleid: python.hygiene.endless-loop
    while i <= size:
        print(names[i])


def downwards(n):
    i = n
    start = 0
    # ok: python.hygiene.endless-loop
    while start < i:
        i -= 1


def fine(n, queue):
    i = 0
    # ok: python.hygiene.endless-loop
    while i < n:
        i += 1
    i = 0
    # ok: python.hygiene.endless-loop
    while i < n:
        if queue.empty():
            break
    i = 0
    # ok: python.hygiene.endless-loop
    while i < n:
        i, queue = queue.step(i)
    i = 0
    # ok: python.hygiene.endless-loop
    while i < n:
        n = queue.size()
    # ok: python.hygiene.endless-loop
    while queue.size() < n:
        queue.wait()
