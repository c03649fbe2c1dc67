const filters = document.querySelector('.filters')
const status = document.querySelector('[role=status]')
const rules = [...document.querySelectorAll('details[data-rule]')]
const byChild = [...document.querySelectorAll('details[data-by-child]')]
const most = 200

function showChild(child) {
  for (const list of byChild) {
    let shown = 0
    for (const line of list.querySelectorAll('[data-child]')) {
      line.hidden = !line.dataset.child.toUpperCase().includes(child)
      if (!line.hidden) shown += 1
    }
    list.closest('section').hidden = shown === 0
    list.open = child !== '' && shown > 0 && shown <= most
  }
}

function show() {
  const child = filters.child.value.trim().toUpperCase()
  const table = filters.table.value
  const rule = filters.rule.value
  const all = !child && !table && !rule
  let rows = 0
  for (const section of rules) {
    let shown = 0
    if (!rule || section.dataset.rule === rule) {
      for (const row of section.querySelectorAll('tbody tr')) {
        const fits =
          (!child || row.cells[0].textContent.toUpperCase().includes(child)) && (!table || row.cells[1].textContent === table)
        row.hidden = !fits
        if (fits) shown += 1
      }
    }
    section.hidden = shown === 0
    section.open = !all && shown > 0 && shown <= most
    rows += shown
  }
  showChild(child)
  const count = `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'} shown`
  status.textContent = all ? '' : [count, status.dataset.more].filter(Boolean).join('. ')
}

let waiting
filters.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(show, 150)
})
filters.addEventListener('reset', () => setTimeout(show))
filters.addEventListener('submit', event => event.preventDefault())
filters.hidden = rules.length === 0
