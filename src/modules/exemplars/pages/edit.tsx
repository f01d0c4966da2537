import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Submit } from '#ui/submit.tsx'
import { Versus } from '#ui/versus.tsx'
import { t } from '../messages/record.ts'
import { t as listWords } from '../messages/list.ts'
import { isOpenToEdit } from '../open.ts'
import { paths } from '../paths.ts'
import type { ShownExemplar } from '../queries/show.ts'
import { AchievementFields } from './achievement-fields.tsx'
import { type Choices, MainFields, MoreFields } from './detail-fields.tsx'
import { namedErrors } from './named-errors.tsx'

type Props = {
  frame: Frame
  locale: Locale
  choices: Choices
  exemplar: ShownExemplar
  submission: string
  values: Record<string, string>
  attempt: Attempt | undefined
}

/** Putting right what a record says. Where somebody else saved first, both texts stand side by side. */
export function EditPage({ frame, locale, choices, exemplar, submission, values, attempt }: Props) {
  const text = t(locale)
  const { errors, saved, value: typed } = worded(attempt, text, locale)
  const value = (name: string) => typed(name, attempt ? '' : (values[name] ?? ''))
  const rows = exemplar.achievements.map(({ id, what, before, after }) => ({
    id,
    what,
    before: before ?? '',
    after: after ?? '',
  }))
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.editTitle}: ${exemplar.name}`}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: exemplar.code, href: paths.show(exemplar.id) },
        { label: text.editTitle },
      ]}
    >
      <Head title={text.editTitle} lead={`${exemplar.name}, ${exemplar.code}`} />
      <Form
        action={paths.edit(exemplar.id)}
        version={saved.version ?? typed('version', String(exemplar.version))}
        submission={typed('submission', submission)}
        keep={frame.path}
      >
        <ErrorSummary errors={namedErrors(errors, locale)} />
        {saved.version && (
          <Notice kind="warn" title={errors.form}>
            <Versus
              rows={[
                { label: text.name, mine: value('name'), saved: saved.name ?? '' },
                { label: text.summary, mine: value('summary'), saved: saved.summary ?? '' },
              ]}
            />
          </Notice>
        )}
        <MainFields {...{ locale, value, errors }} choices={{ ...choices, units: [] }} />
        <MoreFields {...{ locale, choices, value, errors }} isOpen>
          <AchievementFields {...{ locale, rows, attempt, errors }} />
        </MoreFields>
        <div class="bar">
          <Submit main disabledWhy={isOpenToEdit(exemplar.stage) ? undefined : text['exemplars.notOpen']}>
            {text.saveEdit}
          </Submit>
          <a href={paths.show(exemplar.id)}>{text.cancel}</a>
        </div>
      </Form>
    </DeskPage>
  )
}
