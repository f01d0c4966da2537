import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readReturned } from './returned.ts'

const id = '01900000-0000-7000-8000-00000000abcd'
const read = (text: string) => readReturned(new TextEncoder().encode(text.replaceAll('\n', '\r\n')))

/** A report as Postfix writes it. */
const postfix = (
  status = '5.1.1',
  action = 'failed',
  diagnostic = '550 5.1.1 <hoa@vidu.vn>: Recipient address rejected:\n    User unknown',
) => `Return-Path: <>
Delivered-To: tra-lai+${id}@guong.example
Received: by mx.guong.example (Postfix) id 4F2K1; Tue, 11 Jun 2024 09:00:00 +0700 (+07)
Date: Tue, 11 Jun 2024 09:00:00 +0700 (+07)
From: MAILER-DAEMON@mx.guong.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: tra-lai+${id}@guong.example
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4F2K1.1718071200/mx.guong.example"
Message-Id: <20240611020000.4F2K1@mx.guong.example>

This is a MIME-encapsulated message.

--4F2K1.1718071200/mx.guong.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.guong.example.
I'm sorry to have to inform you that your message could not be delivered.

--4F2K1.1718071200/mx.guong.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.guong.example
X-Postfix-Queue-ID: 4F2K1
Arrival-Date: Tue, 11 Jun 2024 08:59:58 +0700 (+07)

Final-Recipient: rfc822; hoa@vidu.vn
Original-Recipient: rfc822;hoa@vidu.vn
Action: ${action}
Status: ${status}
Remote-MTA: dns; mail.vidu.vn
Diagnostic-Code: smtp; ${diagnostic}

--4F2K1.1718071200/mx.guong.example
Content-Description: Undelivered Message
Content-Type: message/rfc822

From: thu@guong.example
To: hoa@vidu.vn
Message-ID: <${id}@guong.example>
Subject: =?UTF-8?B?R8awxqFuZyBzw6FuZyB0deG6p24gbsOgeQ==?=

...
--4F2K1.1718071200/mx.guong.example--
`

/** As Exchange Online writes it: the address of the envelope is lost, only the headers of the letter come back. */
const exchange = `MIME-Version: 1.0
From: <postmaster@vidu.vn>
To: <thu@guong.example>
Date: Tue, 11 Jun 2024 02:00:05 +0000
Content-Type: multipart/report; report-type=delivery-status;
	boundary="e5d2f1b8-6c1f"
Content-Language: en-US
Message-ID: <b21a@vidu.vn>
Subject: Undeliverable: Guong sang tuan nay
Auto-Submitted: auto-replied

--e5d2f1b8-6c1f
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: base64

PGh0bWw+WW91ciBtZXNzYWdlIGNvdWxkbid0IGJlIGRlbGl2ZXJlZC48L2h0bWw+

--e5d2f1b8-6c1f
Content-Type: message/delivery-status

Reporting-MTA: dns;SG2PR04.apcprd04.prod.outlook.com
Received-From-MTA: dns;mx.guong.example
Arrival-Date: Tue, 11 Jun 2024 02:00:01 +0000

Final-Recipient: rfc822;hoa@vidu.vn
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient hoa@vidu.vn not found by SMTP address lookup

--e5d2f1b8-6c1f
Content-Type: text/rfc822-headers

From: thu@guong.example
Message-ID: <${id}@guong.example>
Subject: Guong sang tuan nay

--e5d2f1b8-6c1f--
`

describe('mail that came back', () => {
  test('a report of Postfix names the letter by the address it came to, without anybody’s address in its words', async () => {
    assert.deepEqual(await read(postfix()), {
      ...{ mailId: id, end: 'hard', status: '5.1.1' },
      answer: '5.1.1 550 5.1.1 <…>: Recipient address rejected: User unknown',
    })
  })

  test('a report of Exchange names it by the headers of the letter', async () => {
    const found = await read(exchange)
    assert.deepEqual([found?.mailId, found?.end, found?.status], [id, 'hard', '5.1.10'])
    assert.doesNotMatch(found!.answer, /@/)
  })

  test('a full box, a server that is away and one that thinks ill of us are for now, not for good', async () => {
    for (const [status, words] of [
      ['5.2.2', '552 5.2.2 Mailbox full'],
      ['4.4.1', 'connect to mail.vidu.vn[203.0.113.9]:25: Connection timed out'],
      ['5.7.1', '554 5.7.1 Spam message rejected'],
      ['5.3.4', '552 5.3.4 Message size exceeds limit'],
    ])
      assert.equal((await read(postfix(status, 'failed', words)))?.end, 'soft', status)
  })

  test('news of a delay, an answer of somebody on holiday, a report of no letter of ours and rubbish are nothing', async () => {
    assert.equal(await read(postfix('4.4.1', 'delayed')), undefined)
    assert.equal(await read(postfix().replaceAll(id, 'abc')), undefined)
    const away = `From: hoa@vidu.vn\nTo: tra-lai+${id}@guong.example\nSubject: Nghi phep\nAuto-Submitted: auto-replied\n\nToi nghi phep.\n`
    assert.equal(await read(away), undefined)
    const told = `From: x@vidu.vn\nTo: tra-lai+${id}@guong.example\nSubject: x\n\nAction: failed\nStatus: 5.1.1\n`
    assert.equal(await read(told), undefined, 'words in a letter are no report')
    for (const rubbish of ['', '\u0000\u0001', 'x'.repeat(100_000)]) assert.equal(await read(rubbish), undefined)
    assert.equal(await readReturned(new Uint8Array(3 * 1024 * 1024)), undefined)
  })
})
