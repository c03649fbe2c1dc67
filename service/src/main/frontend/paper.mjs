// Making a PDF can take seconds, in which a browser alone shows nothing: this says that it is being made, that it is
// there, or that it failed and can be tried again. Without it the link is an ordinary one.
document.addEventListener('click', async (event) => {
  const link = event.target.closest('main a[href$="/pdf"]')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return
  }
  event.preventDefault()
  if (link.getAttribute('aria-busy') === 'true') {
    return
  }
  const status = beside(link)
  link.setAttribute('aria-busy', 'true')
  status.textContent = 'The PDF is being made. It takes a few seconds.'
  try {
    const answer = await fetch(link.href, { redirect: 'manual' })
    if (answer.type === 'opaqueredirect') {
      // There is no PDF of it, or nobody is signed in any more: the page it leads to says so.
      window.location.assign(link.href)
      return
    }
    if (!answer.ok) {
      throw new Error(String(answer.status))
    }
    hand(await answer.blob(), answer.headers.get('content-disposition'))
    status.textContent = 'The PDF is ready.'
  } catch {
    status.textContent = 'The PDF could not be made. Nothing is lost: try again in a moment.'
  } finally {
    link.removeAttribute('aria-busy')
  }
})

/** Where it is said, below the link or its row of buttons. */
function beside(link) {
  const row = link.closest('.govuk-button-group') ?? link
  if (!row.nextElementSibling?.matches('[data-paper]')) {
    const status = document.createElement('p')
    status.className = 'govuk-body'
    status.dataset.paper = ''
    status.setAttribute('role', 'status')
    row.after(status)
  }
  return row.nextElementSibling
}

/** Gives the file to the browser to keep, under the name the service gave it. */
function hand(file, disposition) {
  const name = /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'letter.pdf'
  const given = document.createElement('a')
  given.href = URL.createObjectURL(file)
  given.download = name
  given.click()
  setTimeout(() => URL.revokeObjectURL(given.href), 60_000)
}
