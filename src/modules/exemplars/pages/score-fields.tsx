import type { Criterion } from '#modules/criteria/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { Checks } from '#ui/checks.tsx'
import { Field } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as lifeWords } from '../messages/life.ts'
import { t } from '../messages/round.ts'

type Said = ReturnType<typeof worded>
type Props = {
  criterion: Criterion
  number: number
  said: Said
  /** What a score may rest on. */
  evidence: readonly { id: string; label: string }[]
  locale: Locale
  /** True where the score names the page, photo or number too. */
  withPlace?: boolean
}

/** The fields of one criterion: its levels to go by, the points or the gate, what they rest on and where, and why. */
export function ScoreFields({ criterion, number, said, evidence, locale, withPlace }: Props) {
  const { id, text: words, more, levels, maxPoints, kind, evidenceHint } = criterion
  const text = t(locale)
  const life = lifeWords(locale)
  return (
    <Section id={`tieu-chuan-${number}`} title={`${number}. ${words}`} small={kind === 'scored' ? '' : text[kind]}>
      {more && <p class="prose">{text.more(more)}</p>}
      <Levels {...{ levels, maxPoints, kind, locale }} />
      <Judged {...{ criterion, said, locale }} />
      <Checks
        stacked
        name={`evidence.${id}`}
        label={life.restsOn}
        {...(evidenceHint && { hint: text.lookFor(evidenceHint) })}
        values={[said.values[`evidence.${id}`] ?? []].flat()}
        error={said.errors[`evidence.${id}`]}
        options={evidence.map((it) => ({ value: it.id, label: it.label }))}
      />
      {withPlace && (
        <Field
          name={`place.${id}`}
          label={text.place}
          hint={text.placeHint}
          maxLength={200}
          value={said.value(`place.${id}`)}
          error={said.errors[`place.${id}`]}
        />
      )}
      <TextArea
        name={`reason.${id}`}
        label={life.reasonOfScore}
        optionalWord
        rows={2}
        maxLength={500}
        value={said.value(`reason.${id}`)}
        error={said.errors[`reason.${id}`]}
      />
    </Section>
  )
}

function Judged({ criterion, said, locale }: Pick<Props, 'criterion' | 'said' | 'locale'>) {
  const { id, kind, maxPoints, minPoints, mayNotApply } = criterion
  const text = t(locale)
  const name = kind === 'scored' ? `points.${id}` : `met.${id}`
  return (
    <>
      {kind === 'scored' ? (
        <Field
          name={name}
          label={lifeWords(locale).outOf(maxPoints)}
          {...(minPoints > 0 && { hint: text.floor(minPoints) })}
          inputMode="numeric"
          maxLength={4}
          value={said.value(name)}
          error={said.errors[name]}
        />
      ) : (
        <Radios
          name={name}
          label={kind === 'gate' ? text.gateAsk : text.informationalAsk}
          value={said.value(name)}
          error={said.errors[name]}
          options={[
            { value: 'yes', label: text.met },
            { value: 'no', label: text.notMet },
          ]}
        />
      )}
      {mayNotApply && <Check name={`na.${id}`} label={text.notApplicable} checked={said.value(`na.${id}`) !== ''} />}
    </>
  )
}

/** What each share of the points stands for, with its example, so that assessors agree. */
function Levels({
  levels,
  maxPoints,
  kind,
  locale,
}: Pick<Criterion, 'levels' | 'maxPoints' | 'kind'> & { locale: Locale }) {
  const text = t(locale)
  if (levels.length === 0) return null
  return (
    <details open>
      <summary>{text.levels}</summary>
      <ul>
        {levels.map(({ fromPercent, words, example }) => (
          <li key={fromPercent}>
            {kind === 'scored' && <b>{text.fromPoints(Math.ceil((fromPercent * maxPoints) / 100))} </b>}
            {words} <span class="soft">{text.forExample(example)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
