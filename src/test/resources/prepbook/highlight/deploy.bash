#!/usr/bin/env bash
set -euo pipefail

export DJANGO_SETTINGS_MODULE=shop.settings PORT=8000
NAME="web-$(date +%F | tr -d '-')-${USER:-nobody} \"q\" `hostname`"
DEBUG=1 python manage.py migrate --noinput --settings="$DJANGO_SETTINGS_MODULE" 2>&1 | tee log # run
if [[ -z "$NAME" && ! -f .env ]]; then
  echo 'no name' >&2; exit 1
elif [ $# -eq 0 ]; then
  sudo -u www systemctl restart nginx
fi
for file in *.py; do
  wc -l "$file" > /dev/null
done
restart() {
  local pid=$1
  kill -9 $((pid + 1)) || true
}
case $1 in
  start) restart ;;
  *) echo $'tab\t' ;;
esac
