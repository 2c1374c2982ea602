"""A mail server for the tests: keeps what it takes, one JSON line a letter, and refuses on purpose.

Arguments: port file, mailbox file, then optionally certificate and key for STARTTLS.
An address with "refused" is refused for good, one with "busy" the first time only.
"""

import asyncio
import json
import ssl
import sys
from email import message_from_bytes, policy

from aiosmtpd.smtp import SMTP

port_file, mailbox = sys.argv[1:3]
tls = None
if len(sys.argv) > 3:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(sys.argv[3], sys.argv[4])
busy = set()


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if "refused" in address:
            return "550 no such mailbox"
        if "busy" in address and address not in busy:
            busy.add(address)
            return "451 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = message_from_bytes(envelope.content, policy=policy.default)
        letter = {
            "to": envelope.rcpt_tos,
            "from": envelope.mail_from,
            "subject": str(message["subject"]),
            "to_header": str(message["to"]),
            "language": str(message["content-language"]),
            "plain": message.get_body(("plain",)).get_content(),
            "html": message.get_body(("html",)).get_content(),
            "tls": session.ssl is not None,
        }
        with open(mailbox, "a", encoding="utf-8") as out:
            out.write(json.dumps(letter) + "\n")
        return "250 kept"


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(Handler(), tls_context=tls, require_starttls=tls is not None, enable_SMTPUTF8=True),
        "127.0.0.1",
        0,
    )
    with open(port_file + ".new", "w", encoding="ascii") as out:
        out.write(str(server.sockets[0].getsockname()[1]))
    import os

    os.rename(port_file + ".new", port_file)
    await server.serve_forever()


asyncio.run(main())
