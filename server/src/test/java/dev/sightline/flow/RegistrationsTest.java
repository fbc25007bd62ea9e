package dev.sightline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.Document;
import dev.sightline.analysis.Project;
import dev.sightline.index.MemoryFileSystem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions become entry points by the calls that hand them to a library, wherever these stand. */
final class RegistrationsTest {

  @Test
  void aTableOfRoutesInAnotherFile() {
    Programs.check(
        """
        === shop/__init__.py
        === shop/views.py
        import os

        def show(request, name):
            os.system("show " + name)  # !>

        def helper(request, name):
            os.system("show " + name)

        class Pages:
            def page(self, request, name):
                os.system("page " + name)  # !>
        === shop/urls.py
        from django.urls import path, re_path as pattern
        from . import views
        from .views import Pages

        pages = Pages()
        urlpatterns = [
            path("show/<name>", views.show),
            pattern("page/(.*)", pages.page),
        ]
        """);
  }

  @Test
  void aHandlerInAWrapper() {
    Programs.check(
        """
        import os
        from functools import partial

        from django.contrib.auth.decorators import login_required
        from django.urls import path

        def first(request, name):
            os.system("show " + name)  # !>

        def second(prefix, request, name):
            os.system(prefix + name)  # !>

        urlpatterns = [
            path("a/<name>", login_required(first)),
            path("b/<name>", view=partial(second, "show ")),
        ]
        """);
  }

  @Test
  void methodsOfTheApplication() {
    Programs.check(
        """
        import os
        from flask import Flask

        def show(name):
            os.system("show " + name)  # !>

        def build():
            app = Flask(__name__)
            app.add_url_rule("/<name>", view_func=show)
            return app
        """);
  }

  @Test
  void anApplicationMadeElsewhere() {
    Programs.check(
        """
        === app.py
        from flask import Flask
        app = Flask(__name__)
        === views.py
        import os

        def show(name):
            os.system("show " + name)  # !>
        === routes.py
        from app import app
        import views
        app.add_url_rule("/<name>", "show", views.show)
        """);
  }

  @Test
  void aTableInAVariable() {
    Programs.check(
        """
        import os
        from bottle import Bottle

        def show(name):
            os.system("show " + name)  # !>

        def lost(name):
            os.system("show " + name)

        app = Bottle()
        ROUTES = [("/a/<name>", show)]
        for rule, handler in ROUTES:
            app.route(rule, callback=handler)
        """);
  }

  @Test
  void objectsWhoseMethodsAreCalled() {
    Programs.check(
        """
        === service.py
        import oslo_messaging as messaging
        from endpoints import Tools

        def serve(transport, target):
            endpoints = [Tools("x")]
            endpoints.append(Tools("y"))
            return messaging.get_rpc_server(transport, target, endpoints, executor="threading")
        === endpoints.py
        import os

        class Base:
            def reset(self, ctxt, device):
                os.system("reset " + device)  # !>

        class Tools(Base):
            def __init__(self, name):
                os.system("start " + name)

            def run(self, ctxt, command):
                self._do(command)

            def _do(self, command):
                os.system("do " + command)  # !>

        class Other:
            def run(self, ctxt, command):
                os.system(command)
        """);
  }

  @Test
  void generatedBaseClasses() {
    Programs.check(
        """
        import os
        import shop_pb2_grpc

        class Shop(shop_pb2_grpc.ShopServicer):
            def Open(self, request, context):
                os.system("open " + request.door)  # !>
        """);
  }

  @Test
  void anEditInTheTableReachesTheHandlersFile() {
    String views = "import os\n\ndef show(request, name):\n    os.system('show ' + name)\n";
    String urls = "from django.urls import path\nimport views\nurlpatterns = []\n";
    MemoryFileSystem system = new MemoryFileSystem();
    system.file("/w/views.py", views);
    system.file("/w/urls.py", urls);
    Project project = Programs.project(system);
    Document handler = project.analyzer("views.py").open("views.py", "python", views);
    Document table = project.analyzer("urls.py").open("urls.py", "python", urls);
    assertEquals(List.of(), flows(table));
    assertEquals(List.of(), flows(handler));
    int at = urls.indexOf("]");
    table.edit(at, at, "path('a', views.show)");
    assertEquals(List.of(), flows(table));
    assertEquals(List.of(3), flows(handler));
    table.edit(at, at + "path('a', views.show)".length(), "");
    assertEquals(List.of(), flows(table));
    assertEquals(List.of(), flows(handler));
  }

  private static List<Integer> flows(Document document) {
    return Programs.flows(document.snapshot().analyse(Cancellation.NEVER));
  }
}
