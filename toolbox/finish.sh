#!/bin/sh
# Last step of the toolbox image, run as root inside it: by the Dockerfile, and by mmdebstrap. It levels what the two
# ways leave behind, so that apt, dpkg and the files of the result are the same.
set -eu
here=$(dirname "$0")

cp "$here/policy-rc.d" /usr/sbin/policy-rc.d
chmod 755 /usr/sbin/policy-rc.d

rm -f /etc/dpkg/dpkg.cfg.d/*
cp "$here/dpkg.cfg" /etc/dpkg/dpkg.cfg.d/toolbox
chmod 644 /etc/dpkg/dpkg.cfg.d/toolbox

rm -f /etc/apt/apt.conf.d/docker-* /etc/apt/apt.conf.d/99mmdebstrap
cat > /etc/apt/apt.conf.d/toolbox <<'END'
Acquire::Languages "none";
APT::Install-Recommends "false";
APT::Keep-Downloaded-Packages "false";
END

# Built from a mirror or not: the image knows the public archive.
rm -f /etc/apt/sources.list /etc/apt/sources.list.d/*
cat > /etc/apt/sources.list.d/debian.sources <<'END'
Types: deb
URIs: http://deb.debian.org/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://deb.debian.org/debian-security
Suites: bookworm-security
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
END

mkdir -p /srv
cp "$here/index.html" /srv/index.html
chmod 644 /srv/index.html

apt-get clean
find /var/lib/apt/lists -type f ! -name lock -delete
rm -rf /var/lib/apt/lists/auxfiles
find /run -mindepth 1 -maxdepth 1 ! -name lock -exec rm -rf {} +
rm -rf /var/cache/apt/*.bin /var/cache/debconf/*-old /var/cache/ldconfig/aux-cache /var/lib/dpkg/*-old
rm -rf /var/log/*.log /var/log/apt/*
find /var/log -type f -exec truncate -s 0 {} +
rm -rf "$here"
