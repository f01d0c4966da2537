import { formatDate } from '#platform/text/dates.ts'
import { Field } from '#ui/field.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { isReadyForNotice, noticeBlock } from '../notice.ts'
import { t } from '../messages/pages.ts'
import { t as refusals } from '../messages/refusals.ts'
import { t as words } from '../messages/words.ts'
import { paths } from '../paths.ts'
import type { DossierView } from './dossier.tsx'
import { SmallForm } from './small-form.tsx'

/** The public notice before the State level: its days, what was said, and what the head concluded. Nobody is named. */
export function NoticeSection(view: DossierView) {
  const { dossier, locale, may } = view
  const text = t(locale)
  const { notice } = dossier
  if (!dossier.ready.title.notice) return null
  const isReady = dossier.decidesHere && isReadyForNotice({ ...dossier, ballotRule: dossier.ready.title.ballotRule })
  const block = noticeBlock(notice) as keyof ReturnType<typeof refusals> | undefined
  return (
    <Section id="nhan-dan" title={text.publicNotice} small={block && String(refusals(locale)[block])}>
      {!notice && may.handle && isReady && (
        <PostButton
          action={paths.act(dossier.id, 'cong-khai')}
          label={text.postNotice}
          values={{ version: dossier.version }}
        />
      )}
      {notice && <p>{text.noticeSpan(formatDate(notice.fromDay), formatDate(notice.toDay))}</p>}
      {notice && notice.objections.length === 0 && <p class="soft">{text.noObjection}</p>}
      {notice?.objections.map((it) => (
        <div key={it.id} class="flow">
          <p>
            {formatDate(it.receivedOn)}: {it.body}
            {it.verdict && (
              <>
                {' '}
                <b>{words(locale)[it.verdict]}</b>. {it.answer}
              </>
            )}
          </p>
          {it.hasObjector && <p class="soft small">{text.protected}</p>}
          {!it.verdict && may.decline && (
            <SmallForm
              {...view}
              form={`ket-luan-${it.id}`}
              title={text.answerObjection}
              action={paths.act(dossier.id, `ket-luan/${it.id}`)}
              version={it.version}
            >
              {(field) => (
                <>
                  <Radios
                    {...field('verdict')}
                    label={text.verdict}
                    options={(['founded', 'unfounded'] as const).map((value) => ({
                      value,
                      label: words(locale)[value],
                    }))}
                  />
                  <TextArea {...field('answer')} label={text.answer} rows={3} maxLength={2000} />
                </>
              )}
            </SmallForm>
          )}
        </div>
      ))}
      {notice?.isOpen && may.handle && (
        <SmallForm
          {...view}
          form="phan-anh"
          title={text.recordObjection}
          action={paths.act(dossier.id, 'phan-anh')}
          version={dossier.version}
        >
          {(field) => (
            <>
              <TextArea {...field('body')} label={text.objectionBody} rows={4} maxLength={4000} />
              <Field {...field('name')} label={text.objectorName} hint={text.protected} maxLength={200} optionalWord />
              <Field {...field('contact')} label={text.objectorContact} maxLength={200} optionalWord />
            </>
          )}
        </SmallForm>
      )}
    </Section>
  )
}
