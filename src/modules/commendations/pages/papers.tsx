import { Checks } from '#ui/checks.tsx'
import { FileField } from '#ui/file-field.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/pages.ts'
import { paths } from '../paths.ts'
import { Citation } from './citation.tsx'
import type { DossierView } from './dossier.tsx'
import { SmallForm } from './small-form.tsx'

/** The checklist of papers, what is missing, and the way to add one: from the exemplar's evidence or as a file. */
export function Papers(view: DossierView) {
  const { dossier, locale, mayEdit, mayAddPapers } = view
  const text = t(locale)
  const { checklist } = dossier.ready
  return (
    <Section id="giay-to" title={text.papers}>
      <Table
        caption={text.papers}
        captionHidden
        stack
        columns={[
          { key: 'name', label: text.paperKind },
          { key: 'held', label: text.fileColumn },
        ]}
        rows={checklist.map(({ paper, held, isMissing }) => ({
          name: (
            <>
              {paper.name}
              <br />
              <small class="soft">
                <Citation cited={paper} locale={locale} />
              </small>
            </>
          ),
          held: (
            <>
              {isMissing && <Tag kind="late">{text.missing}</Tag>}
              {!isMissing && held.length === 0 && <span class="soft">{text.optional}</span>}
              {held.map((it) => (
                <div key={it.id}>
                  <a href={`/lam-viec/tep/${it.fileId}`}>{it.title}</a>{' '}
                  {mayEdit && (
                    <PostButton
                      quiet
                      action={paths.act(dossier.id, 'bo-giay-to')}
                      label={
                        <>
                          {text.remove}
                          <span class="vh"> {it.title}</span>
                        </>
                      }
                      values={{ paperId: it.id, version: dossier.version }}
                    />
                  )}
                </div>
              ))}
            </>
          ),
        }))}
      />
      {mayAddPapers && (
        <SmallForm
          {...view}
          form="them-giay-to"
          title={text.addPaper}
          action={paths.act(dossier.id, 'giay-to')}
          version={dossier.version}
          multipart
        >
          {(field, values) => {
            const { value: _, ...evidence } = field('evidenceIds')
            const { value: __, ...file } = field('file')
            return (
              <>
                <Select
                  {...field('paperKey', checklist.find(({ isMissing }) => isMissing)?.paper.key ?? '')}
                  label={text.paperKind}
                  options={checklist.map(({ paper }) => ({ value: paper.key, label: paper.name }))}
                />
                {dossier.evidence.length > 0 && (
                  <Checks
                    {...evidence}
                    label={text.evidence}
                    stacked
                    values={[values.evidenceIds ?? []].flat()}
                    options={dossier.evidence.map(({ id, title }) => ({ value: id, label: title }))}
                  />
                )}
                <FileField {...file} label={text.file} optionalWord />
              </>
            )
          }}
        </SmallForm>
      )}
    </Section>
  )
}
