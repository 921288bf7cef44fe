"""Where the packed program starts: PyInstaller wants a script outside the package."""

import sys

from pos_app.__main__ import main

sys.exit(main())
