// How a text reads for a child is looked at anew a moment after typing stops; the button beside it does the same.
const PAUSE = 1_500

export function readAlong(panel) {
  const form = panel.closest('form')
  let timer = 0
  let asking = null

  async function look() {
    asking?.abort()
    asking = new AbortController()
    // Without the files a form may have: only words are looked at.
    const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
    fields.set('look', 'yes')
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields, redirect: 'error', signal: asking.signal })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const fresh = page.querySelector(`[data-reading="${CSS.escape(panel.dataset.reading)}"] section`)
      if (answer.ok && fresh) {
        panel.querySelector('section').replaceWith(fresh)
      }
    } catch {
      // No line, or typed on meanwhile: what stands there stays until the next look.
    }
  }

  form.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(look, PAUSE)
  })
}
