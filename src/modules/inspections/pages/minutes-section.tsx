import { exactTime, formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Section } from '#ui/section.tsx'
import { SmallForm } from '#ui/small-form.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as refusals } from '../messages/refusals.ts'
import { t } from '../messages/visit.ts'
import { paths } from '../paths.ts'
import { PaperLinks } from './paper-links.tsx'
import type { VisitProps } from './visit.tsx'

/** The minutes: who signed, and the form by which the reader signs when it is their turn. */
export function MinutesSection(props: VisitProps) {
  const { visit, may, locale } = props
  const text = t(locale)
  const { signatures } = visit
  const hashes = new Set(signatures.map(({ sha256 }) => sha256))
  return (
    <Section id="bien-ban" title={text.minutes} small={text.minutesSmall}>
      {signatures.length === 0 && <p class="soft">{text.notSigned}</p>}
      {signatures.map((it) => (
        <div key={it.side}>
          <p>
            <b>{it.side === 'team' ? text.byTeam : text.byUnit}</b>:{' '}
            {text[it.refusal ? 'refusedBy' : 'signedBy'](it.name, it.title, exactTime(it.signedAt))}
          </p>
          {it.strokes && (
            <svg class="signature" viewBox="0 0 600 200" role="img" aria-label={text.draw}>
              <path d={it.strokes} />
            </svg>
          )}
          {it.refusal && <p class="prose">{text.refusedWhy(it.refusal)}</p>}
          {it.witnesses && <p>{text.witnessedBy(it.witnesses)}</p>}
          {it.words && <p class="prose">{text.unitSays(it.words)}</p>}
        </div>
      ))}
      {signatures.length === 2 && hashes.size === 1 && signatures.every((it) => !it.refusal) && (
        <p class="soft small">{text.sameWords}</p>
      )}
      {may.seesTeam && (
        <p class="acts">
          <PaperLinks
            href={(ending) => paths.paper(visit.id, `bien-ban.${ending}`)}
            of={text.minutes}
            locale={locale}
          />
        </p>
      )}
      {may.follow && visit.state === 'planned' && signatures.length > 0 && <RefusalForm {...props} />}
      {mayTurn(props) && <SignForm {...props} side={may.inspect ? 'team' : 'unit'} />}
    </Section>
  )
}

/** The team signs before the unit does, each once. */
function mayTurn({ visit, may }: VisitProps): boolean {
  if (visit.state !== 'planned') return false
  const signed = visit.signatures.map(({ side }) => side)
  return may.inspect ? !signed.includes('team') : may.answer && signed.includes('team')
}

function SignForm({ visit, items, locale, today, submission, returned, side }: VisitProps & { side: 'team' | 'unit' }) {
  const text = t(locale)
  const missing = side === 'team' ? items.filter(({ team }) => team === null).length : 0
  return (
    <SmallForm
      {...{ locale, submission, returned, words: refusals(locale), version: visit.version }}
      form="sign"
      title={text.sign}
      action={paths.sign(visit.id)}
      send={text.sign}
      disabledWhy={missing > 0 ? text.sendSelfWhy(missing) : undefined}
    >
      {(field) => (
        <>
          {side === 'team' && <DateField {...field('visitedOn', formatDate(today))} label={text.visitedOn} required />}
          <div class="pair">
            <Field {...field('name')} label={text.signName} maxLength={120} required />
            <Field {...field('title')} label={text.signTitle} maxLength={120} required />
          </div>
          {side === 'unit' && (
            <TextArea {...field('words')} label={text.signWords} rows={3} maxLength={2000} optionalWord />
          )}
          <sign-pad data-label={text.draw} data-again={text.drawAgain} data-name="strokes" />
        </>
      )}
    </SmallForm>
  )
}

/** Where the unit does not sign: who refused, why, before whom. */
function RefusalForm({ visit, locale, submission, returned }: VisitProps) {
  const text = t(locale)
  return (
    <SmallForm
      {...{ locale, submission, returned, words: refusals(locale), version: visit.version }}
      form="refusal"
      title={text.noteRefusal}
      action={paths.refusal(visit.id)}
      send={text.noteRefusal}
    >
      {(field) => (
        <>
          <p class="soft">{text.refusalLead}</p>
          <div class="pair">
            <Field {...field('name')} label={text.refuserName} maxLength={120} required />
            <Field {...field('title')} label={text.signTitle} maxLength={120} required />
          </div>
          <TextArea {...field('refusal')} label={text.refusal} rows={3} maxLength={2000} required />
          <TextArea
            {...field('witnesses')}
            label={text.witnesses}
            hint={text.witnessesHint}
            rows={2}
            maxLength={500}
            required
          />
        </>
      )}
    </SmallForm>
  )
}
