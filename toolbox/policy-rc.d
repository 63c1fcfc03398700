#!/bin/sh
# A package that is installed starts no service: a container has no init system.
exit 101
