import { exactTime } from '#platform/text/dates.ts'
import { Section } from '#ui/section.tsx'
import { t } from '../messages/visit.ts'
import { paths } from '../paths.ts'
import { PaperLinks } from './paper-links.tsx'
import { HandForm, RefusalForm, SignForm } from './sign-forms.tsx'
import type { VisitProps } from './visit.tsx'

type Props = VisitProps & {
  /** On a tablet that may have no network: what follows the team's signature is there beforehand, hidden. */
  onDevice?: boolean
}

/** The minutes: who signed, and the form by which the reader signs when it is their turn. */
export function MinutesSection(props: Props) {
  const { visit, may, locale, onDevice = false } = props
  const text = t(locale)
  const { signatures } = visit
  // a form that came back is shown again with what is wrong, whatever its turn
  const isTheirTurn = signatures.length > 0 || /^(hand|refusal)$/.test(props.returned?.form ?? '')
  const hashes = new Set(signatures.map(({ sha256 }) => sha256))
  return (
    <Section id="bien-ban" title={text.minutes} small={text.minutesSmall}>
      {signatures.length === 0 && <p class="soft">{text.notSigned}</p>}
      {signatures.map((it) => (
        <div key={it.side}>
          <p>
            <b>{it.side === 'team' ? text.byTeam : text.byUnit}</b>:{' '}
            {text[it.refusal ? 'refusedBy' : 'signedBy'](it.name, it.title, exactTime(it.signedAt))}
            {it.onTeamDevice && ` (${text.onTeamDevice})`}
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
      {mayTurn(props) && <SignForm {...props} side={may.inspect ? 'team' : 'unit'} onDevice={onDevice} />}
      {visit.state === 'planned' && may.follow && (isTheirTurn || onDevice) && (
        <div class="flow" data-after-sign hidden={!isTheirTurn}>
          {may.inspect && <HandForm {...props} />}
          <RefusalForm {...props} />
        </div>
      )}
    </Section>
  )
}

/** The team signs before the unit does, each once. */
function mayTurn({ visit, may }: VisitProps): boolean {
  if (visit.state !== 'planned') return false
  const signed = visit.signatures.map(({ side }) => side)
  return may.inspect ? !signed.includes('team') : may.answer && signed.includes('team')
}
