"""Graph algorithms on names: linear or near-linear, iterative, and the same answer for the same order of input."""

from collections.abc import Iterable, Mapping, Sequence

Adjacency = Mapping[str, Sequence[str]]


def adjacency(nodes: Iterable[str], edges: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Successors of every node, each once, in the order of the edges; an edge to itself is left out."""
    following: dict[str, dict[str, None]] = {node: {} for node in nodes}
    for source, target in edges:
        if source != target:
            following[source][target] = None
    return {node: list(targets) for node, targets in following.items()}


def reversed_graph(graph: Adjacency) -> dict[str, list[str]]:
    """The same graph with every edge turned round."""
    turned: dict[str, list[str]] = {node: [] for node in graph}
    for node, targets in graph.items():
        for target in targets:
            turned[target].append(node)
    return turned


def reachable(graph: Adjacency, starts: Iterable[str]) -> dict[str, None]:
    """Every node on a path from one of the starts, the starts among them, nearest first."""
    seen = dict.fromkeys(s for s in starts if s in graph)
    waiting = list(seen)
    for node in waiting:
        for target in graph[node]:
            if target not in seen:
                seen[target] = None
                waiting.append(target)
    return seen


def _finished(graph: Adjacency, starts: Iterable[str]) -> tuple[list[str], set[tuple[str, str]]]:
    """Depth-first: the nodes in the order in which they are finished, and the edges that lead back into the path."""
    order: list[str] = []
    back: set[tuple[str, str]] = set()
    state: dict[str, int] = {}
    for start in starts:
        if start in state or start not in graph:
            continue
        state[start] = 1
        path = [(start, iter(graph[start]))]
        while path:
            node, targets = path[-1]
            for target in targets:
                if target not in state:
                    state[target] = 1
                    path.append((target, iter(graph[target])))
                    break
                if state[target] == 1:
                    back.add((node, target))
            else:
                state[node] = 2
                order.append(node)
                path.pop()
    return order, back


def longest_paths(graph: Adjacency, starts: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The longest path from each start, longest first; edges that close a cycle are not followed."""
    order, back = _finished(graph, starts)
    length: dict[str, int] = {}
    following: dict[str, str] = {}
    for node in order:
        length[node] = 1
        for target in graph[node]:
            if (node, target) not in back and length[target] + 1 > length[node]:
                length[node], following[node] = length[target] + 1, target
    paths = []
    for start in sorted(dict.fromkeys(s for s in starts if length.get(s, 0) > 1), key=lambda s: -length[s])[:20]:
        path = [start]
        while path[-1] in following:
            path.append(following[path[-1]])
        paths.append(tuple(path))
    return tuple(paths)


def cycles(graph: Adjacency) -> tuple[tuple[str, ...], ...]:
    """The strongly connected groups of more than one node, members and groups in the graph's order."""
    order, _ = _finished(graph, graph)
    turned = reversed_graph(graph)
    place = {node: i for i, node in enumerate(graph)}
    grouped: set[str] = set()
    groups: list[list[str]] = []
    for start in reversed(order):
        if start in grouped:
            continue
        grouped.add(start)
        group = [start]
        for node in group:
            for target in turned[node]:
                if target not in grouped:
                    grouped.add(target)
                    group.append(target)
        if len(group) > 1:
            groups.append(sorted(group, key=place.__getitem__))
    return tuple(tuple(g) for g in sorted(groups, key=lambda g: place[g[0]]))


def articulation_points(graph: Adjacency) -> tuple[str, ...]:
    """The nodes whose loss parts what was connected, edges taken without direction, in the graph's order."""
    both: dict[str, list[str]] = {node: list(targets) for node, targets in graph.items()}
    for node, targets in graph.items():
        for target in targets:
            both[target].append(node)
    found: set[str] = set()
    entered: dict[str, int] = {}
    lowest: dict[str, int] = {}
    for root in both:
        if root in entered:
            continue
        entered[root] = lowest[root] = len(entered)
        path: list[tuple[str, str, int]] = [(root, "", 0)]
        children = 0
        while path:
            node, parent, at = path.pop()
            if at < len(both[node]):
                path.append((node, parent, at + 1))
                target = both[node][at]
                if target not in entered:
                    entered[target] = lowest[target] = len(entered)
                    path.append((target, node, 0))
                    children += node == root
                elif target != parent:
                    lowest[node] = min(lowest[node], entered[target])
            elif parent:
                lowest[parent] = min(lowest[parent], lowest[node])
                if parent != root and lowest[node] >= entered[parent]:
                    found.add(parent)
        if children > 1:
            found.add(root)
    return tuple(node for node in both if node in found)


def dominated(graph: Adjacency, starts: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """For each node that all paths from the starts to some other nodes pass: those nodes, in the graph's order.

    Lengauer and Tarjan's algorithm with path compression: O(m log n). To bound the answer, the sets of a chain of n
    nodes being n²/2 large, a set is cut at `MOST_NAMED` names.
    """
    root = "\0"
    rooted: dict[str, Sequence[str]] = {root: [s for s in dict.fromkeys(starts) if s in graph], **graph}
    parent: dict[str, str] = {}
    order: list[str] = [root]
    number = {root: 0}
    path = [(root, iter(rooted[root]))]
    while path:
        node, targets = path[-1]
        for target in targets:
            if target not in number:
                number[target], parent[target] = len(order), node
                order.append(target)
                path.append((target, iter(rooted[target])))
                break
        else:
            path.pop()
    before: dict[str, list[str]] = {node: [] for node in order}
    for node in order:
        for target in rooted[node]:
            before[target].append(node)
    semi = dict(number)
    ancestor: dict[str, str] = {}
    best = {node: node for node in order}
    owner: dict[str, str] = {}
    bucket: dict[str, list[str]] = {node: [] for node in order}

    def evaluate(node: str) -> str:
        if node not in ancestor:
            return node
        chain = [node]
        while ancestor[chain[-1]] in ancestor:
            chain.append(ancestor[chain[-1]])
        for link in reversed(chain[:-1]):
            above = ancestor[link]
            if semi[best[above]] < semi[best[link]]:
                best[link] = best[above]
            ancestor[link] = ancestor[above]
        return best[node]

    for node in reversed(order[1:]):
        for source in before[node]:
            semi[node] = min(semi[node], semi[evaluate(source)])
        bucket[order[semi[node]]].append(node)
        above = parent[node]
        ancestor[node] = above
        for waiting in bucket[above]:
            lowest = evaluate(waiting)
            owner[waiting] = lowest if semi[lowest] < semi[waiting] else above
        bucket[above].clear()
    for node in order[1:]:
        if owner[node] != order[semi[node]]:
            owner[node] = owner[owner[node]]
    return _subtrees(order, owner, {node: i for i, node in enumerate(graph)})


MOST_NAMED = 40


def _subtrees(order: Sequence[str], owner: Mapping[str, str], place: Mapping[str, int]) -> dict[str, tuple[str, ...]]:
    children: dict[str, list[str]] = {}
    for node in order[1:]:
        children.setdefault(owner[node], []).append(node)
    below: dict[str, tuple[str, ...]] = {}
    for node in order[1:]:
        if node not in children:
            continue
        waiting = list(children[node])
        for child in waiting:
            if len(waiting) >= MOST_NAMED:
                break
            waiting += children.get(child, ())
        below[node] = tuple(sorted(waiting[:MOST_NAMED], key=place.__getitem__))
    return {node: below[node] for node in sorted(below, key=place.__getitem__)}
