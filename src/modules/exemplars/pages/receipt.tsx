import { type Locale, locales } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { localePath } from '#ui/locale-path.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import type { Answered } from '../answered.ts'
import { t } from '../messages/give-tip.ts'
import { tipPaths } from '../paths.ts'
import type { AnsweredTip } from '../queries/tip.ts'

/** A tip as it is read under its receipt. `honoured`: whom it told of was recognised and agreed to be shown. */
export function answeredTip(tip: AnsweredTip, honoured: boolean, locale: Locale): Answered {
  const text = t(locale)
  return {
    ...{ receipt: tip.receipt, title: tip.who, answer: tip.answer },
    items: [
      { label: text.sentTo, value: tip.unitName, lang: 'vi' },
      { label: text.receivedAt, value: dateIn(locale, today(tip.receivedAt)) },
      { label: text.state, value: text[tip.state] },
      ...(tip.closedAt || !tip.dueOn ? [] : [{ label: text.dueOn, value: dateIn(locale, tip.dueOn) }]),
    ],
    ...(tip.closedAt && { thanks: honoured ? text.thanksHonoured : text.thanksTold }),
    another: { label: text.another, href: localePath(locale, tipPaths.give) },
  }
}

type Props = { locale: Locale; demo: boolean; found: Answered; isNew: boolean }

/** What became of what somebody gave, for whoever holds its receipt; the slip that is given at the counter looks the same. */
export function ReceiptPage({ locale, demo, found, isNew }: Props) {
  const text = t(locale)
  const path = tipPaths.answer(found.receipt)
  const alternates = locales.map((it) => ({ locale: it, href: localePath(it, path) }))
  return (
    <PortalPage title={isNew ? text.thanks : text.findTitle} {...{ locale, demo, path, alternates }}>
      <div class="wrap narrow flow section">
        <Head title={isNew ? text.thanks : found.title} lead={isNew ? text.keep : undefined} />
        <p>
          {text.receipt}: <b class="code">{found.receipt}</b>
        </p>
        <Facts items={found.items} />
        {found.answer && (
          <Section id="tra-loi" title={text.answer}>
            <p lang="vi">{found.answer}</p>
            {found.thanks && <p>{found.thanks}</p>}
          </Section>
        )}
        <img src={tipPaths.mark(found.receipt)} width={148} height={148} alt={text.mark} />
        <p>
          <a class="btn" href={found.another.href}>
            {found.another.label}
          </a>{' '}
          {found.act && <a href={found.act.href}>{found.act.label}</a>}
        </p>
      </div>
    </PortalPage>
  )
}
