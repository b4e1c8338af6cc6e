#!/usr/bin/python3
"""A WebKitGTK window that WebKitWebDriver drives and whose profile outlives it (MiniBrowser's does not).

PV_WEBKIT is a folder: `profile` is kept between starts, `downloads` gets what is saved, `requests` every address that is
asked for, `pid` the number of this process.
"""
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

folder = os.environ["PV_WEBKIT"]
with open(f"{folder}/pid", "w") as file:
    file.write(str(os.getpid()))


def note_request(_view, _resource, request):
    with open(f"{folder}/requests", "a") as file:
        file.write(request.get_uri() + "\n")


def choose_place(download, name):
    os.makedirs(f"{folder}/downloads", exist_ok=True)
    download.set_destination(f"file://{folder}/downloads/{name}")
    return True


def open_view(*_):
    settings = WebKit2.Settings()
    settings.set_enable_write_console_messages_to_stdout(True)
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True, settings=settings)
    view.connect("resource-load-started", note_request)
    view.connect("close", lambda *_: window.destroy())
    window = Gtk.Window()
    window.set_default_size(int(os.environ.get("PV_WIDTH", "1024")), int(os.environ.get("PV_HEIGHT", "768")))
    window.add(view)
    window.show_all()
    return view


def begin(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("politisk-verksted")
    info.set_version(1, 0, 0)
    session.set_application_info(info)
    session.connect("create-web-view", open_view)
    session.connect("will-close", lambda *_: Gtk.main_quit())


context = WebKit2.WebContext(
    website_data_manager=WebKit2.WebsiteDataManager(
        base_data_directory=f"{folder}/profile/data", base_cache_directory=f"{folder}/profile/cache"
    )
)
context.set_automation_allowed(True)
context.connect("automation-started", begin)
context.connect("download-started", lambda _context, download: download.connect("decide-destination", choose_place))
Gtk.main()
