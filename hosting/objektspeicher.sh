#!/bin/sh
# Wissensnetz in einen Objektspeicher kopieren (S3 und Verwandte). Anleitung: docs/betrieb.md
#
#   sh hosting/objektspeicher.sh s3://BUCKET                 an der Wurzel
#   sh hosting/objektspeicher.sh s3://BUCKET/wissen/ortenau  unter einem Unterpfad
#
# Braucht die AWS-Befehlszeile („aws“) und ihre Zugangsdaten; bei anderen Anbietern nennt
# AWS_ENDPOINT_URL deren Adresse. Altes wird erst gelöscht, wenn alles Neue da ist.
set -eu
[ $# -ge 1 ] || { echo 'Aufruf: sh hosting/objektspeicher.sh s3://BUCKET[/PFAD] [ORDNER]' >&2; exit 2; }
ziel=${1%/}
quelle=${2:-dist}
[ -f "$quelle/index.html" ] || { echo "In $quelle/ liegt kein gebautes Portal. Erst: npm run build" >&2; exit 1; }

kopieren() { # HALTBARKEIT ART FILTER…
	haltbarkeit=$1 art=$2
	shift 2
	aws s3 cp "$quelle/" "$ziel/" --recursive --only-show-errors \
		--cache-control "$haltbarkeit" --content-type "$art" --exclude '*' "$@"
}

# Die Prüfsumme steht im Namen: für immer
kopieren 'public, max-age=31536000, immutable' 'image/avif' --include '_teile/*.avif'
kopieren 'public, max-age=31536000, immutable' 'text/css; charset=utf-8' --include '_teile/*.css'
kopieren 'public, max-age=31536000, immutable' 'image/gif' --include '_teile/*.gif'
kopieren 'public, max-age=31536000, immutable' 'image/jpeg' --include '_teile/*.jpeg' --include '_teile/*.jpg'
kopieren 'public, max-age=31536000, immutable' 'text/javascript; charset=utf-8' --include '_teile/*.js'
kopieren 'public, max-age=31536000, immutable' 'image/png' --include '_teile/*.png'
kopieren 'public, max-age=31536000, immutable' 'image/svg+xml; charset=utf-8' --include '_teile/*.svg'
kopieren 'public, max-age=31536000, immutable' 'image/webp' --include '_teile/*.webp'
kopieren 'public, max-age=31536000, immutable' 'font/woff2' --include '_teile/*.woff2'
kopieren 'public, max-age=31536000, immutable' 'application/octet-stream' --include 'pagefind/fragment/*' --include 'pagefind/index/*' --include 'pagefind/filter/*' --include '*.pf_meta' --include '*.wn_namen'
# Alles andere: behalten, aber jedes Mal nachfragen. Seiten zuletzt, wenn alles da ist, was sie brauchen.
kopieren 'no-cache' 'application/feed+json; charset=utf-8' --include '*feed.json'
kopieren 'no-cache' 'application/atom+xml; charset=utf-8' --include '*feed.xml'
kopieren 'no-cache' 'image/avif' --include '*.avif' --exclude '_teile/*'
kopieren 'no-cache' 'text/css; charset=utf-8' --include '*.css' --exclude '_teile/*'
kopieren 'no-cache' 'text/csv; charset=utf-8' --include '*.csv' --exclude '_teile/*'
kopieren 'no-cache' 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' --include '*.docx' --exclude '_teile/*'
kopieren 'no-cache' 'image/gif' --include '*.gif' --exclude '_teile/*'
kopieren 'no-cache' 'text/calendar; charset=utf-8' --include '*.ics' --exclude '_teile/*'
kopieren 'no-cache' 'image/jpeg' --include '*.jpeg' --include '*.jpg' --exclude '_teile/*'
kopieren 'no-cache' 'text/javascript; charset=utf-8' --include '*.js' --exclude '_teile/*'
kopieren 'no-cache' 'application/json; charset=utf-8' --include '*.json' --exclude '_teile/*' --exclude '*feed.json'
kopieren 'no-cache' 'application/ld+json; charset=utf-8' --include '*.jsonld' --exclude '_teile/*'
kopieren 'no-cache' 'text/markdown; charset=utf-8' --include '*.md' --exclude '_teile/*'
kopieren 'no-cache' 'application/octet-stream' --include '*.pagefind' --include '*.pf_filter' --include '*.pf_fragment' --include '*.pf_index' --include '*.pf_meta' --include '*.wn_namen' --exclude '_teile/*' --exclude 'pagefind/fragment/*' --exclude 'pagefind/index/*' --exclude 'pagefind/filter/*' --exclude '*.pf_meta' --exclude '*.wn_namen'
kopieren 'no-cache' 'application/pdf' --include '*.pdf' --exclude '_teile/*'
kopieren 'no-cache' 'image/png' --include '*.png' --exclude '_teile/*'
kopieren 'no-cache' 'image/svg+xml; charset=utf-8' --include '*.svg' --exclude '_teile/*'
kopieren 'no-cache' 'text/plain; charset=utf-8' --include '*.txt' --exclude '_teile/*'
kopieren 'no-cache' 'image/webp' --include '*.webp' --exclude '_teile/*'
kopieren 'no-cache' 'font/woff2' --include '*.woff2' --exclude '_teile/*'
kopieren 'no-cache' 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' --include '*.xlsx' --exclude '_teile/*'
kopieren 'no-cache' 'application/xml; charset=utf-8' --include '*.xml' --exclude '_teile/*' --exclude '*feed.xml'
kopieren 'no-cache' 'text/html; charset=utf-8' --include '*.html' --exclude '_teile/*'

aws s3 sync "$quelle/" "$ziel/" --delete --size-only --only-show-errors \
	--exclude '*.br' --exclude '*.gz' --exclude '.*' --exclude '_headers' --exclude '_redirects' --exclude '_hosting/*'
