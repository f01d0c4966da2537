import type { ComponentChildren } from 'preact'
import { publicAddress, revocationWords } from '#modules/commendations/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { exactTime } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { type Fact, Facts } from '#ui/facts.tsx'
import { Honour } from '#ui/honour.tsx'
import { t } from '../messages/verify.ts'
import type { PublicCertificate } from '../queries/certificate.ts'
import { VerdictSign } from './verify-sign.tsx'

type Props = { locale: Locale; serial: string; found: PublicCertificate | undefined; now: Date }

/** What the register says of a serial now: all that the paper says while it holds, and no name any more once it does not. */
export function VerifyResult({ locale, serial, found, now }: Props) {
  const text = t(locale)
  if (!found)
    return (
      <Verdict kind="unknown" title={text.unknown} below={text.unknownOf(serial)}>
        <p>{text.unknownNext}</p>
        <p>{text.unknownAsk}</p>
      </Verdict>
    )
  const { state, titleName, year } = found
  if (state === 'valid')
    return (
      <Verdict kind="valid" title={text.valid} below={timeOf(now, text.checkedAt)}>
        <div>
          <Honour>{titleName}</Honour>
        </div>
        <Facts items={factsOf(found, locale)} />
        <p>
          <a href={publicAddress.credential(serial)}>{text.credential}</a>
        </p>
        <p class="soft small">{text.nothingMore}</p>
      </Verdict>
    )
  const since = state === 'revoked' ? found.revokedOn : found.replacedOn
  const ended = state === 'revoked' ? text.revokedOn : text.replacedOn
  const why = found.revokedClass && revocationWords(locale)[found.revokedClass as 'conviction']
  return (
    <Verdict kind={state} title={text[state]} below={since ? ended(dateIn(locale, since)) : ''}>
      <Facts
        items={[
          { label: text.serial, value: <span class="serial num">{serial}</span> },
          { label: text.honour, value: titleName },
          ...(year ? [{ label: text.year, value: String(year) }] : []),
          ...(why ? [{ label: text.reason, value: why }] : []),
        ]}
      />
      {state === 'replaced' && <p>{text.replacedNext}</p>}
      <p class="soft small">{text.nothingMore}</p>
    </Verdict>
  )
}

type Kind = 'valid' | 'revoked' | 'replaced' | 'unknown'
type VerdictProps = { kind: Kind; title: string; below: string; children: ComponentChildren }

function Verdict({ kind, title, below, children }: VerdictProps) {
  return (
    <section class={kind === 'replaced' ? 'result revoked' : `result ${kind}`} aria-labelledby="ket-qua">
      <div class="state">
        <VerdictSign of={kind} />
        <div>
          <h2 id="ket-qua">{title}</h2>
          <p>{below}</p>
        </div>
      </div>
      {children}
    </section>
  )
}

function factsOf(found: PublicCertificate, locale: Locale): Fact[] {
  const text = t(locale)
  const { serial, recipientName, recipientNote, achievement, numberText, decidedOn, issuer } = found
  const recipient = [recipientName, recipientNote].filter(Boolean).join(', ')
  const decision = numberText && decidedOn && issuer && text.by(numberText, dateIn(locale, decidedOn), issuer)
  return [
    ...(recipient ? [{ label: text.recipient, value: recipient, lang: 'vi' }] : []),
    ...(achievement ? [{ label: text.deed, value: achievement, lang: 'vi' }] : []),
    ...(decision ? [{ label: text.decision, value: decision }] : []),
    { label: text.serial, value: <span class="serial num">{serial}</span> },
  ]
}

function timeOf(now: Date, words: (time: string, day: string) => string): string {
  const [day, time] = exactTime(now).split(' ') as [string, string]
  return words(time.slice(0, 5), day)
}
