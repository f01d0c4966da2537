import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })

/** What html-validate finds wrong in a page of the public site, a line each. */
export async function faultsOfHtml(page: Response | string): Promise<string[]> {
  const { results } = await validator.validateString(typeof page === 'string' ? page : await page.text())
  return results.flatMap(({ messages }) => messages.map((it) => `${it.line}: ${it.message} (${it.ruleId})`))
}
