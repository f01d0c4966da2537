import { FileField } from '#ui/file-field.tsx'
import { Radios } from '#ui/radios.tsx'
import { SmallForm } from '#ui/small-form.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { type Side, verdicts } from '../checklist.ts'
import { t as refusals } from '../messages/refusals.ts'
import { t } from '../messages/visit.ts'
import { paths } from '../paths.ts'
import type { AnsweredItem } from '../queries/visit.ts'
import type { AnswersProps } from './answers.tsx'
import { verdictWord } from './verdict-tag.tsx'

type Props = AnswersProps & { item: AnsweredItem; side: Side; isNext: boolean }

/** The form that answers one item for the reader’s side; of those without an answer the first stands open. */
export function AnswerForm({ item, side, visit, isNext, locale, returned }: Props) {
  const text = t(locale)
  const given = item[side]
  return (
    <div
      data-item={item.id}
      data-needs={item.needs}
      data-has-photo={given?.fileId && '1'}
      data-todo={given === null && '1'}
    >
      <SmallForm
        {...{ locale, returned, words: refusals(locale) }}
        form={`item-${item.id}`}
        title={
          <>
            {given ? text.answerAgain : text.answer}
            <span class="vh">: {item.question}</span>
          </>
        }
        open={isNext}
        action={paths.answer(visit.id, item.id)}
        send={
          <>
            {text.saveAnswer}
            <span class="vh">: {item.question}</span>
          </>
        }
        multipart
      >
        {(field) => {
          const { value: _, ...file } = field('file')
          return (
            <>
              <Radios
                {...field('verdict', given?.verdict)}
                label={text.verdict}
                options={verdicts.map((value) => ({ value, label: verdictWord(value, locale) }))}
              />
              <TextArea
                {...field('comment', given?.comment ?? '')}
                label={text.comment}
                hint={item.needs === 'comment' ? text.commentMust : text.commentHint}
                rows={2}
                maxLength={2000}
                {...(item.needs === 'comment' ? { required: true } : { optionalWord: true })}
              />
              <FileField
                {...file}
                label={text.photo}
                accept="image/*"
                {...(given?.fileId && { hint: text.photoKept })}
                {...(item.needs === 'photo' && !given?.fileId
                  ? { hint: text.photoMust, required: true }
                  : { optionalWord: true })}
              />
            </>
          )
        }}
      </SmallForm>
    </div>
  )
}
