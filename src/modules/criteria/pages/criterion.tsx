import { worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { Field } from '#ui/field.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { mostLevels } from '../criterion-form.ts'
import { criterionKinds } from '../judgement.ts'
import { t } from '../messages/draft.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { WholeCriterion, WholeSet } from '../queries/shape.ts'
import { judgedKinds } from '../subject-kind.ts'
import { FormPage, type FormView } from './form-page.tsx'

type Props = {
  view: FormView
  set: WholeSet
  /** The criterion as it stands; none for a new one. `base` is the one it carries over. */
  criterion?: WholeCriterion | undefined
  base?: WholeCriterion | undefined
}

/** One criterion of a draft: what it asks, how it is judged, its points by kind of subject, its levels with examples. */
export function CriterionPage({ view, set, criterion, base }: Props) {
  const { locale } = view
  const text = t(locale)
  const said = worded(view.attempt, text, locale)
  const kinds = set.subjectKind ? [set.subjectKind] : judgedKinds
  const value = (name: string, fallback = '') => said.value(name, fallback)
  const kindName = (kind: (typeof judgedKinds)[number]) => listWords(locale)[kind].toLowerCase()
  return (
    <FormPage
      {...{ view, said, set }}
      title={criterion ? text.editCriterion : text.addCriterion}
      {...(base && { lead: text.draftLead })}
      action={criterion ? paths.criterion(set.id, criterion.id) : paths.add(set.id)}
      button={text.save}
      versus={[]}
      fields={[
        ...([
          ['code', text.codeLabel],
          ['text', text.textLabel],
          ['more', text.moreLabel],
          ['kind', text.kindOf],
          ['mayNotApply', text.mayNotApply],
          ['evidenceHint', text.evidenceHint],
          ['levels', text.levels],
        ] as const),
        ...judgedKinds.flatMap((kind) => [
          [`max.${kind}`, text.max(kindName(kind))] as const,
          [`min.${kind}`, text.min(kindName(kind))] as const,
        ]),
        ...levelNumbers.flatMap((n) => [
          [`from.${n}`, `${text.level(n)}, ${text.from.toLowerCase()}`] as const,
          [`words.${n}`, `${text.level(n)}, ${text.words.toLowerCase()}`] as const,
          [`example.${n}`, `${text.level(n)}, ${text.example.toLowerCase()}`] as const,
        ]),
      ]}
    >
      {base ? (
        <>
          <Hidden name="code" value={base.code} />
          <Hidden name="text" value={base.text} />
          <Hidden name="kind" value={criterion?.kind ?? base.kind} />
          <p>
            <b>{base.code}.</b> {base.text} <span class="soft">({text.ofBase})</span>
          </p>
          <TextArea
            name="more"
            label={text.moreLabel}
            optionalWord
            rows={3}
            maxLength={1000}
            value={value('more', criterion?.more ?? '')}
            error={said.errors.more}
          />
        </>
      ) : (
        <>
          <Field
            name="code"
            label={text.codeLabel}
            maxLength={12}
            value={value('code', criterion?.code)}
            error={said.errors.code}
          />
          <TextArea
            name="text"
            label={text.textLabel}
            rows={3}
            maxLength={1000}
            value={value('text', criterion?.text)}
            error={said.errors.text}
          />
          <Radios
            name="kind"
            label={text.kindOf}
            value={value('kind', criterion?.kind ?? 'scored')}
            error={said.errors.kind}
            options={criterionKinds.map((kind) => ({ value: kind, label: text[kind] }))}
          />
          <Check
            name="mayNotApply"
            label={text.mayNotApply}
            checked={value('mayNotApply', criterion?.mayNotApply ? '1' : '') !== ''}
          />
        </>
      )}
      <Field
        name="evidenceHint"
        label={text.evidenceHint}
        optionalWord
        maxLength={300}
        value={value('evidenceHint', criterion?.evidenceHint ?? '')}
        error={said.errors.evidenceHint}
      />
      <Section id="diem" title={text.points}>
        {kinds.map((kind) => {
          const of = base?.points[kind]
          return (
            <div key={kind} class="pair">
              <Field
                name={`max.${kind}`}
                label={text.max(kindName(kind))}
                {...(of && { hint: text.baseMost(of.max) })}
                inputMode="numeric"
                maxLength={4}
                value={value(`max.${kind}`, figure(criterion?.points[kind]?.max))}
                error={said.errors[`max.${kind}`]}
              />
              <Field
                name={`min.${kind}`}
                label={text.min(kindName(kind))}
                optionalWord
                inputMode="numeric"
                maxLength={4}
                value={value(`min.${kind}`, figure(criterion?.points[kind]?.min || undefined))}
                error={said.errors[`min.${kind}`]}
              />
            </div>
          )
        })}
      </Section>
      <Section id="levels" title={text.levels}>
        {said.errors.levels && <p class="err">{said.errors.levels}</p>}
        {levelNumbers.map((n) => (
          <LevelFields key={n} {...{ n, said, locale }} level={criterion?.levels[n - 1]} />
        ))}
      </Section>
    </FormPage>
  )
}

type LevelProps = {
  n: number
  said: ReturnType<typeof worded>
  locale: FormView['locale']
  level?: WholeCriterion['levels'][number] | undefined
}

function LevelFields({ n, said, locale, level }: LevelProps) {
  const text = t(locale)
  return (
    <fieldset class="field">
      <legend>{text.level(n)}</legend>
      <Field
        name={`from.${n}`}
        label={text.from}
        inputMode="numeric"
        maxLength={3}
        value={said.value(`from.${n}`, figure(level?.fromPercent))}
        error={said.errors[`from.${n}`]}
      />
      <TextArea
        name={`words.${n}`}
        label={text.words}
        rows={2}
        value={said.value(`words.${n}`, level?.words)}
        error={said.errors[`words.${n}`]}
      />
      <TextArea
        name={`example.${n}`}
        label={text.example}
        rows={2}
        value={said.value(`example.${n}`, level?.example)}
        error={said.errors[`example.${n}`]}
      />
    </fieldset>
  )
}

const levelNumbers = Array.from({ length: mostLevels }, (_, index) => index + 1)
const figure = (n: number | undefined) => (n === undefined ? '' : String(n))
