-- Sightline in a headless Neovim, 0.7 and newer: what a user sees and does. Started by tests.sh.
local api, lsp, fn = vim.api, vim.lsp, vim.fn
local repo, workspace = os.getenv('SIGHTLINE_TEST_REPO'), os.getenv('SIGHTLINE_TEST_WORKSPACE')
local variant = os.getenv('SIGHTLINE_TEST_VARIANT')
local patience = 60000 -- ms
local exits = {}
local function on_exit(code, signal) exits[#exits + 1] = ('%d/%d'):format(code, signal) end

local function result(ok, name, why)
  io.stdout:write(ok and ('PASS %s\n'):format(name) or ('FAIL %s: %s\n'):format(name, why or 'no'))
  return ok
end
local function until_true(condition, ms) return vim.wait(ms or patience, condition, 20) end
local function clients() return (lsp.get_clients or lsp.get_active_clients)() end
local function lines() return api.nvim_buf_get_lines(0, 0, -1, false) end
local function type_keys(keys)
  api.nvim_feedkeys(api.nvim_replace_termcodes(keys, true, false, true), 'tx', false)
end

-- The lines (from one) that have findings, in order, as text: '6 8'.
local function finding_lines()
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do found[#found + 1] = d.lnum + 1 end
  table.sort(found)
  return table.concat(found, ' ')
end
local function findings_become(name, want)
  local ok = until_true(function() return finding_lines() == want end)
  return result(ok, name, ('findings in lines "%s" instead of "%s"'):format(finding_lines(), want))
end
local function line_of(text)
  for number, line in ipairs(lines()) do if line:find(text, 1, true) then return number end end
  error('no line with ' .. text)
end
local function finding_at(line) return vim.diagnostic.get(0, { lnum = line - 1 })[1] end
local function go_to(finding) api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col }) end

-- The text of the window that the hover command opens.
local function hover_text()
  local before = api.nvim_list_wins()
  vim.v.errmsg = ''
  lsp.buf.hover()
  local window
  until_true(function()
    for _, w in ipairs(api.nvim_list_wins()) do
      if not vim.tbl_contains(before, w) then window = w end
    end
    return window ~= nil
  end, 30000)
  if not window or vim.v.errmsg ~= '' then return vim.v.errmsg end
  local text = table.concat(api.nvim_buf_get_lines(api.nvim_win_get_buf(window), 0, -1, false), '\n')
  api.nvim_win_close(window, true)
  return text
end

-- Chooses the code action whose title holds the text; returns all titles that were offered.
local function apply_action(text)
  local titles = {}
  local select = vim.ui.select
  local answered = false
  vim.ui.select = function(items, options, choose)
    answered = true
    for _, item in ipairs(items) do
      local title = options.format_item(item)
      titles[#titles + 1] = title
      if title:find(text, 1, true) then return choose(item) end
    end
    choose(nil)
  end
  lsp.buf.code_action()
  until_true(function() return answered end, 30000)
  vim.ui.select = select
  return table.concat(titles, ' | ')
end

local function start_client()
  if variant == 'enable' then
    vim.opt.runtimepath:append(repo .. '/editors/nvim')
    lsp.config('sightline', { on_exit = on_exit })
    lsp.enable('sightline')
  else
    local readme = table.concat(fn.readfile(repo .. '/editors/nvim/README.md'), '\n')
    local block = readme:match('tests/editors runs this block %-%->\n```lua\n(.-)\n```')
    assert(loadstring(block))()
  end
end

local function open(file) vim.cmd('edit ' .. fn.fnameescape(workspace .. '/' .. file)) end

local function general()
  open('general/shell.py')
  findings_become('shows a finding', '6')
  local finding = finding_at(6)
  if not result(finding ~= nil, 'the finding can be gone to', 'none') then return end
  result(finding.source == 'sightline' and finding.message ~= '', 'the finding names its source and says something',
    vim.inspect(finding))
  go_to(finding)
  local hover = hover_text()
  result(hover:find('CWE-', 1, true) ~= nil, 'hover explains it', 'hover says "' .. hover .. '"')

  type_keys('Gosubprocess.call("ls " + folder, shell=True)<Esc>') -- the indent is Neovim's own
  findings_become('a typed line is followed', '6 7')
  type_keys('ggO<Esc>')
  findings_become('findings move with the text', '7 8')
  type_keys('ggdd:$delete<CR>')
  findings_become('deleted lines are followed', '6')

  vim.cmd('let &undolevels = &undolevels') -- what follows is undone by itself
  go_to(finding_at(6))
  local titles = apply_action('on this line')
  local text = function() return table.concat(lines(), '\n') end
  result(until_true(function() return text():find('sightline: ignore[', 1, true) ~= nil end, 30000),
    'a quick fix writes the comment', 'offered: ' .. titles)
  findings_become('the comment suppresses the line', '')
  vim.cmd('silent undo')
  findings_become('undoing it brings the finding back', '6')
end

-- As a user changes them who has vim.lsp.config('sightline', { settings = ... }).
local function set(settings)
  for _, client in ipairs(clients()) do
    client.config.settings = { sightline = settings }
    client.settings = client.config.settings
    local params = { settings = client.config.settings }
    if variant == 'enable' then
      client:notify('workspace/didChangeConfiguration', params)
    else
      client.notify('workspace/didChangeConfiguration', params)
    end
  end
end

local function settings()
  set({ disable = { '*' } })
  findings_become('a setting applies at once', '')
  set({ disable = { 'nothing.of.the.kind' } })
  findings_become('taking it back applies at once', '6')
end

local function scheduler()
  open('scheduler/depot/cmd/scheduler.py')
  local questions = { 'import_opt(', 'monkey_patch()', 'get_worker_count()' }
  local told = { '?', '?', 'no maximum' }
  local want = {}
  for _, text in ipairs(questions) do want[#want + 1] = line_of(text) end
  if not findings_become('the scheduler has its three lines', table.concat(want, ' ')) then return end
  for i, line in ipairs(want) do
    local finding = finding_at(line)
    go_to(finding)
    local hover = hover_text()
    result(finding.severity == vim.diagnostic.severity.INFO and hover:find(told[i], 1, true) ~= nil,
      'hover asks or answers about ' .. questions[i], ('severity %d, hover "%s"'):format(finding.severity, hover))
  end
end

local function ends()
  for _, client in ipairs(clients()) do
    if variant == 'enable' then
      client:stop()
    else
      client.config.on_exit = on_exit
      client.stop()
    end
  end
  local ok = until_true(function() return #clients() == 0 and #exits > 0 end, 30000)
  result(ok and not table.concat(exits):find('[1-9]'), 'the server ends when it is told to',
    ('%d still run, exits %s'):format(#clients(), table.concat(exits, ' ')))
end

vim.o.hidden, vim.o.swapfile, vim.o.cmdheight = true, false, 2
vim.cmd('filetype plugin indent on')
local ok, problem = xpcall(function()
  start_client()
  general()
  settings()
  scheduler()
  ends()
end, debug.traceback)
if not ok then result(false, 'the test runs', problem:gsub('\n', ' ')) end
vim.cmd('qall!')
