"""Run by `dev.py check` where the generated package and its extra `client` are installed: one call on loopback."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import cloudnodes
from cloudnodes.aliyun import eci

SEEN: list[tuple[str, str]] = []


class Cloud(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        SEEN.append((self.path, self.headers["Authorization"]))
        body = json.dumps({"RequestId": "r-1", "ContainerGroupId": "eci-1"}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


def main() -> None:
    server = HTTPServer(("127.0.0.1", 0), Cloud)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    credentials = cloudnodes.aliyun.Credentials("ak", "sk", security_token=None)
    address = f"http://127.0.0.1:{server.server_port}"
    with eci.Client(region_id="cn-hangzhou", credentials=credentials, base_url=address) as client:
        reply = client.create_container_group(
            eci.CreateContainerGroupRequest(
                region_id="cn-hangzhou",
                container_group_name="web",
                container=[eci.Container(name="nginx", image="nginx:1.27")],
            )
        )
    assert reply.container_group_id == "eci-1"
    path, authorization = SEEN[0]
    assert "Container.1.Name=nginx" in path
    assert authorization.startswith("ACS3-HMAC-SHA256 Credential=ak,")
    server.shutdown()
    print("a signed request went out and its typed reply came back")


main()
