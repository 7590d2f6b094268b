"""`python -m standins.slack`."""

import sys

from standins.slack.process import main

sys.exit(main())
