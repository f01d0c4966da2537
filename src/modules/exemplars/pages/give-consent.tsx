import { t as fileWords } from '#platform/files/messages.ts'
import type { DateText } from '#platform/text/dates.ts'
import { worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Radios } from '#ui/radios.tsx'
import { relations, uses } from '../consent.ts'
import { t } from '../messages/consent.ts'
import { t as lifeWords } from '../messages/life.ts'
import { paths } from '../paths.ts'
import { isMinor } from '../subject.ts'
import { StepPage, type StepView } from './step-page.tsx'

/** Writing down what a person agreed to, use by use, with its proof. Asked for afresh, one use is ticked already. */
export function GiveConsentPage({ view, day, asked }: { view: StepView; day: DateText; asked: string }) {
  const { locale, exemplar, attempt } = view
  const text = t(locale)
  const said = worded(attempt, { ...fileWords(locale), ...lifeWords(locale), ...text }, locale)
  const { value, errors } = said
  const minor = isMinor(exemplar, day)
  const guardian = minor ? 'guardian' : ''
  const self = exemplar.kind === 'individual' ? 'self' : 'representative'
  return (
    <StepPage
      {...{ view, said }}
      title={text.give}
      lead={text.giveLead}
      action={paths.consent(exemplar.id)}
      button={text.give}
      fields={[
        ['uses', text.uses],
        ['giver', text.giver],
        ['relation', text.relation],
        ['givenOn', text.givenOn],
        ['until', text.until],
        ['file', text.proof],
      ]}
      multipart
      unversioned
    >
      <Checks
        stacked
        name="uses"
        label={text.uses}
        values={attempt ? [said.values.uses ?? []].flat() : [asked]}
        error={errors.uses}
        options={uses.map((use) => ({ value: use, label: text[use] }))}
      />
      <Field
        name="giver"
        label={text.giver}
        maxLength={120}
        value={value('giver', minor ? (exemplar.guardian ?? '') : exemplar.kind === 'individual' ? exemplar.name : '')}
        error={errors.giver}
      />
      <Radios
        stacked
        name="relation"
        label={text.relation}
        hint={minor ? text.minorHint : undefined}
        value={value('relation', guardian || self)}
        error={errors.relation}
        options={relations.map((relation) => ({ value: relation, label: text[relation] }))}
      />
      <div class="pair">
        <DateField name="givenOn" label={text.givenOn} value={value('givenOn')} error={errors.givenOn} />
        <DateField
          name="until"
          label={text.until}
          hint={text.untilHint}
          optionalWord
          value={value('until')}
          error={errors.until}
        />
      </div>
      <FileField
        name="file"
        label={text.proof}
        hint={value('fileId') ? lifeWords(locale).fileKept : undefined}
        error={errors.file}
      />
      {value('fileId') && <Hidden name="fileId" value={value('fileId')} />}
    </StepPage>
  )
}
