const filters = document.querySelector('.filters')
const status = document.querySelector('[role=status]')
const rules = [...document.querySelectorAll('details[data-rule]')]

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
    section.open = !all && shown > 0 && shown <= 200
    rows += shown
  }
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
