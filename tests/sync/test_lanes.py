"""What is to be fetched, by host."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from newsgrab.sync.lanes import Lanes, Turn


def test_hosts_in_turn_feeds_first() -> None:
    """Feeds come before pages, hosts alternate, and no host is asked twice at a time."""
    lanes = Lanes()
    lanes.add(Turn("a", 1, is_feed=False))
    lanes.add(Turn("a", 2, is_feed=True))
    lanes.add(Turn("b", 3, is_feed=False))
    assert lanes.take() == ("a", 2, True)
    assert lanes.take() == ("b", 3, False)
    assert lanes.take() is None
    assert len(lanes) == 1
    lanes.done("b")
    lanes.done("a")
    assert lanes.take() == ("a", 1, False)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans(), st.integers(0, 3)), max_size=60))
def test_everything_is_fetched_once_and_each_host_alone(plan: list[tuple[str, bool, int]]) -> None:
    """In whatever order things are added, taken and done: all come out once, a host never twice at a time."""
    lanes, out, asked = Lanes(), Counter[int](), list[str]()

    def take() -> bool:
        turn = lanes.take()
        if turn:
            assert turn.host not in asked
            asked.append(turn.host)
            out[turn.number] += 1
        return turn is not None

    for number, (host, is_feed, takes) in enumerate(plan):
        lanes.add(Turn(host, number, is_feed))
        for _ in range(takes):
            take()
            if asked and number % 2:
                lanes.done(asked.pop(0))
    while take() or asked:
        if asked:
            lanes.done(asked.pop(0))
    assert out == Counter(range(len(plan)))
    assert len(lanes) == 0
