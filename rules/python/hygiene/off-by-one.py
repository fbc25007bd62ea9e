def direct(items):
    i = 0
    # ruleid: python.hygiene.off-by-one
    while i <= len(items):
        items[i] += 1
        i += 1


def counted(items):
    # ruleid: python.hygiene.off-by-one
    for i in range(len(items) + 1):
        print(items[i])
    # ruleid: python.hygiene.off-by-one
    for i in range(0, len(items) + 1):
        total = items[i]
    return total


def fine(items, text):
    i = 0
    # ok: python.hygiene.off-by-one
    while i < len(items):
        items[i] += 1
        i += 1
    # ok: python.hygiene.off-by-one
    for i in range(len(items) + 1):
        print(items[:i])
    # ok: python.hygiene.off-by-one
    for i in range(len(items)):
        print(items[i])
    # ok: python.hygiene.off-by-one
    for i in range(len(items) + 1):
        print(text[i])
