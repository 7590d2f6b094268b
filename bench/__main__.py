"""`make bench`: every figure in one run on one machine. `python -m bench accept` (or work, digest, ...) takes one part."""

import argparse
import os
import platform
import time

from bench import accept, digest, reviewing, starting, working

PARTS = {
    "accept": accept.main,
    "work": working.main,
    "review": reviewing.main,
    "start": starting.main,
    "digest": digest.main,
}


def main() -> None:
    """Prints one table after the other."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "part", nargs="*", choices=[[], *PARTS], default=[], help="which parts; all where none is named"
    )
    chosen = parser.parse_args().part or list(PARTS)
    busy = f"{os.getloadavg()[0]:.1f} processes ran or waited in the last minute before it"
    print(
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}; {busy}"
    )
    began = time.perf_counter()
    for part in chosen:
        PARTS[part]()
    print(f"\n{time.perf_counter() - began:.0f} s in all; load average after it {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
