-- Wissensnetz auf lighttpd: umbenannte und entfernte Seiten, fertig gepackte Dateien, Ordner ohne
-- Seite. Anleitung: docs/betrieb.md
--
-- Nach /etc/lighttpd/wissensnetz.lua kopieren und die beiden Zeilen mit ANPASSEN ändern.
local ordner = "/srv/wissensnetz" -- ANPASSEN: Ordner des Portals, bei einem Unterpfad samt diesem
local pfad = "" -- ANPASSEN bei einem Unterpfad: "/wissen/ortenau", ohne Schrägstrich am Ende

local r = lighty.r

-- Zweiter Aufruf, vor dem Absenden: Was fehlt, merkt sich niemand.
local status = r.req_item["http_status"]
if status and status ~= 0 then
	if status >= 400 then r.resp_header["Cache-Control"] = "no-cache" end
	return
end

local adresse = r.req_attr["uri.path"]
local frage = r.req_attr["uri.query"]
frage = frage and frage ~= "" and "?" .. frage or ""

local function datei(name)
	local stand = lighty.c.stat(name)
	return stand and stand["is_file"] and stand or nil
end

-- Beim Bauen erzeugt: alte Adresse, Tabulator, neue Adresse; ohne neue ist die Seite entfernt. Wird
-- gelesen, sobald sie sich ändert; sie kann nichts als Daten enthalten.
local function alte_adressen()
	local name = ordner .. "/_hosting/alte-adressen.tsv"
	local stand = datei(name)
	if not stand then return {} end
	local stempel = stand["etag"]
	if _G.wissensnetz_stempel ~= stempel then
		local neu = {}
		for zeile in io.lines(name) do
			local von, nach = zeile:match("^(/[^\t]*)\t([^\t]*)$")
			if von then neu[von] = nach end
		end
		_G.wissensnetz_alte, _G.wissensnetz_stempel = neu, stempel
	end
	return _G.wissensnetz_alte
end

-- Mit und ohne Pfad: Ein Proxy davor darf ihn wegnehmen.
local kurz = adresse
if pfad ~= "" and adresse:sub(1, #pfad + 1) == pfad .. "/" then kurz = adresse:sub(#pfad + 1) end

if kurz:match("^/_hosting/") or kurz:match("^/_hosting$") then return 404 end
if kurz:match("/%.") and not kurz:match("^/%.well%-known/") then return 404 end

local alte = alte_adressen()
if next(alte) then
	local stelle = kurz:gsub("/index%.html$", "/"):gsub("([^/])$", "%1/")
	local rest = ""
	-- Nur Zeichen, die in Adressen für sich stehen: kein Zeilenumbruch kommt in den Header.
	while not stelle:find("[^%w%-%._~/]") and stelle ~= "/" do
		local nach = alte[stelle]
		if nach and nach ~= "" then
			if kurz:sub(-1) ~= "/" then rest = rest:gsub("/$", "") end
			r.resp_header["Location"] = nach .. rest .. frage
			return 301
		end
		if nach and rest == "" then
			r.resp_header["Content-Type"] = "text/html; charset=utf-8"
			r.resp_body:set({ { filename = ordner .. stelle .. "index.html" } })
			return 410
		end
		local eltern, letzter = stelle:match("^(.*/)([^/]+/)$")
		stelle, rest = eltern, letzter .. rest
	end
end

local ziel = r.req_attr["physical.path"]
local stand = lighty.c.stat(ziel)
if stand and stand["is_dir"] then
	if adresse:sub(-1) ~= "/" then
		-- Bezogen auf die Adresse, damit ein Proxy den Pfad kürzen darf.
		r.resp_header["Location"] = adresse:match("[^/]+$") .. "/" .. frage
		return 301
	end
	ziel = ziel:gsub("/?$", "/index.html")
	if not datei(ziel) then return 404 end
end

local nimmt = (r.req_header["Accept-Encoding"] or ""):lower()
local art = datei(ziel .. ".gz") and datei(ziel)
if art then
	r.resp_header["Vary"] = "Accept-Encoding"
	for _, weg in ipairs({ { "br", ".br" }, { "gzip", ".gz" } }) do
		local name, endung = weg[1], weg[2]
		local gewicht = ("," .. nimmt .. ","):match("[,%s]" .. name .. "%s*([^,]*),")
		if gewicht and not gewicht:match("q=0%.?0*$") and datei(ziel .. endung) then
			r.resp_header["Content-Encoding"] = name
			r.resp_header["Content-Type"] = art["content-type"]
			r.req_attr["physical.path"] = ziel .. endung
			return
		end
	end
end
