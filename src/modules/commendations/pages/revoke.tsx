import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { Check } from '#ui/check.tsx'
import { Checks } from '#ui/checks.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Notice } from '#ui/notice.tsx'
import { Radios } from '#ui/radios.tsx'
import { Submit } from '#ui/submit.tsx'
import { formatNumber } from '#platform/text/numbers.ts'
import { t as pageWords } from '../messages/pages.ts'
import { t } from '../messages/revocation.ts'
import { paths } from '../paths.ts'
import type { ShownDecision } from '../queries/decision.ts'
import type { InForce } from '../queries/revoking.ts'
import { revocationClasses } from '../revocation.ts'

type Props = {
  frame: Frame
  locale: Locale
  decision: ShownDecision
  awards: readonly InForce[]
  /** What was chosen before, and whether something is missing. */
  chosen: { all: boolean; ids: readonly string[]; cause: string }
  isIncomplete: boolean
  mayRevoke: boolean
}

/** The trail to a page about taking back. */
export const revokeCrumbs = (decision: ShownDecision, title: string, locale: Locale) => [
  { label: pageWords(locale).title, href: paths.list() },
  { label: pageWords(locale).decisions, href: paths.decisions },
  { label: decision.numberText ?? decision.title, href: paths.decision(decision.id) },
  { label: title },
]

/** Whose commendation is taken back and why: chosen here, looked at next, and only then done. */
export function RevokePage({ frame, locale, decision, awards, chosen, isIncomplete, mayRevoke }: Props) {
  const text = t(locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.revoke} crumbs={revokeCrumbs(decision, text.revoke, locale)}>
      <Head title={text.revoke} lead={text.chooseLead} why={mayRevoke ? undefined : text.mayNot} />
      {awards.length === 0 && <Empty title={text.noneLeft} />}
      {isIncomplete && <Notice kind="warn" live title={text.chooseFirst} />}
      {awards.length > 0 && mayRevoke && (
        <form class="form" method="get" action={paths.revoke(decision.id)}>
          <Hidden name="xem" value="1" />
          <Check name="all" label={text.all(formatNumber(awards.length))} checked={chosen.all} />
          <Checks
            {...{ name: 'awardIds', label: text.who, values: chosen.ids, stacked: true }}
            options={awards.map((it) => ({
              value: it.id,
              label: `${it.recipientName}, ${it.titleName} (${it.unitName})`,
            }))}
          />
          <Radios
            {...{ name: 'cause', label: text.why, value: chosen.cause, stacked: true }}
            options={revocationClasses.map((it) => ({ value: it, label: text[it], hint: text[`${it}Hint`] }))}
          />
          <div class="bar">
            <Submit main>{text.preview}</Submit>
            <a href={paths.decision(decision.id)}>{pageWords(locale).cancel}</a>
          </div>
        </form>
      )}
    </DeskPage>
  )
}
