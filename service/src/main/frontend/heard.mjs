// Makes pages better where it runs; every page works without it.
import {
  Button,
  CharacterCount,
  ErrorSummary,
  ServiceNavigation,
  SkipLink,
  createAll,
} from 'govuk-frontend'
import { keepDraft } from './drafts.mjs'
import './ending.mjs'
import './paper.mjs'
import { readAlong } from './reading.mjs'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')

createAll(Button, { preventDoubleClick: true })
for (const part of [CharacterCount, ErrorSummary, ServiceNavigation, SkipLink]) {
  createAll(part)
}

document.querySelectorAll('form[data-draft]').forEach(keepDraft)
document.querySelectorAll('[data-reading]').forEach(readAlong)

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) {
    window.print()
  }
})

// One tap copies the text a button names; where the browser keeps its clipboard to itself, the text is selected instead.
document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]')
  if (!button) {
    return
  }
  const text = document.getElementById(button.dataset.copy)
  let said = 'Copied'
  try {
    await navigator.clipboard.writeText(text.textContent)
  } catch {
    window.getSelection().selectAllChildren(text)
    said = document.execCommand('copy') ? 'Copied' : 'Selected: copy it with the keyboard'
  }
  for (const status of document.querySelectorAll('[data-copied]')) {
    status.textContent = status.dataset.copied === button.dataset.copy ? said : ''
  }
})

document.querySelector('[data-on-top]')?.focus()

// Ticks every box of one name, or none of them again.
for (const all of document.querySelectorAll('[data-choose-all]')) {
  all.addEventListener('click', () => {
    const choose = all.getAttribute('aria-pressed') === 'false'
    all.setAttribute('aria-pressed', String(choose))
    for (const box of all.form.querySelectorAll(`input[type=checkbox][name="${all.dataset.chooseAll}"]`)) {
      box.checked = choose
    }
  })
}

// Leaving: hide at once, let the server end the session; Shift three times within five seconds does the same.
const leave = document.querySelector('[data-leave]')
if (leave) {
  let presses = []
  leave.addEventListener('submit', () => document.body.classList.add('leaving'))
  document.addEventListener('keyup', (event) => {
    presses = event.key === 'Shift' ? [...presses.filter((at) => event.timeStamp - at < 5000), event.timeStamp] : []
    if (presses.length === 3) {
      leave.requestSubmit()
    }
  })
  // The browser's Back must not bring a page that was left out of its memory.
  window.addEventListener('pageshow', (event) => event.persisted && window.location.reload())
}
