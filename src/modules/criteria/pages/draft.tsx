import type { FieldRef } from '#modules/programmes/index.ts'
import { worded } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { Select } from '#ui/select.tsx'
import { t } from '../messages/draft.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import { judgedKinds } from '../subject-kind.ts'
import { FormPage, type FormView } from './form-page.tsx'

type Source = { id: string; name: string; state: string }
type Props = {
  view: FormView
  sources: readonly Source[]
  fields: readonly FieldRef[]
  /** What the chosen source is for: what the form begins with. */
  usual: { sourceId: string; name: string; fieldId: string; topicId: string; subjectKind: string }
}

/** Beginning a unit's own set: from which one, under what name, for which field and kind of subject. */
export function DraftPage({ view, sources, fields, usual }: Props) {
  const { locale } = view
  const text = t(locale)
  const said = worded(view.attempt, text, locale)
  const options = (some: readonly Source[]) => some.map(({ id, name }) => ({ value: id, label: name }))
  const proposals = sources.filter(({ state }) => state === 'proposal')
  return (
    <FormPage
      {...{ view, said }}
      title={text.draftTitle}
      lead={text.draftLead}
      action={paths.draft()}
      button={text.start}
      fields={[
        ['sourceId', text.startFrom],
        ['name', text.name],
        ['fieldId', text.field],
        ['topicId', text.topic],
        ['subjectKind', text.subject],
      ]}
    >
      <Select
        name="sourceId"
        label={text.startFrom}
        blank={false}
        value={said.value('sourceId', usual.sourceId)}
        error={said.errors.sourceId}
        options={[
          ...options(sources.filter(({ state }) => state !== 'proposal')),
          ...(proposals.length > 0 ? [{ label: text.proposals, options: options(proposals) }] : []),
        ]}
      />
      <Field
        name="name"
        label={text.name}
        maxLength={200}
        value={said.value('name', usual.name)}
        error={said.errors.name}
      />
      <Select
        name="fieldId"
        label={text.field}
        blank={text.everyField}
        value={said.value('fieldId', usual.fieldId)}
        error={said.errors.fieldId}
        options={fields.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="topicId"
        label={text.topic}
        blank={text.everyTopic}
        value={said.value('topicId', usual.topicId)}
        error={said.errors.topicId}
        options={fields.map(({ name, topics }) => ({
          label: name,
          options: topics.map((topic) => ({ value: topic.id, label: topic.name })),
        }))}
      />
      <Select
        name="subjectKind"
        label={text.subject}
        blank={text.everySubject}
        value={said.value('subjectKind', usual.subjectKind)}
        error={said.errors.subjectKind}
        options={judgedKinds.map((kind) => ({ value: kind, label: listWords(locale)[kind] }))}
      />
    </FormPage>
  )
}
