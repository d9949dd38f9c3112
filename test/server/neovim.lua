-- Drives the language server as a person's Neovim does. What it saw goes to the file that DVPLAN_OUT names, a JSON object.
local seen = {}
vim.cmd('edit ke-hoach.md')
local id = vim.lsp.start_client({
  name = 'dvplan',
  cmd = { os.getenv('DVPLAN_NODE'), os.getenv('DVPLAN_BIN'), 'lsp', '--stdio' },
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(0, id)
local function count(code)
  local found = 0
  for _, one in ipairs(vim.diagnostic.get(0)) do if one.code == code then found = found + 1 end end
  return found
end
local function line_of(words)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local at = line:find(words, 1, true)
    if at then return number, at - 1 end
  end
end
local function ask(method, params)
  params.textDocument = vim.lsp.util.make_text_document_params()
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 20000) or {}) do return answer.result end
end
local function position(words)
  local line, byte = line_of(words)
  vim.api.nvim_win_set_cursor(0, { line, byte })
  return vim.lsp.util.make_position_params(0, 'utf-16').position
end
seen.before = vim.wait(20000, function() return count('spaced-symbol') > 0 end, 20)
seen.codes = vim.tbl_map(function(one) return one.code end, vim.diagnostic.get(0))
-- All fixes that need no judgement, as an editor makes them when it saves.
local last = vim.api.nvim_buf_line_count(0)
local actions = ask('textDocument/codeAction', {
  range = { start = { line = 0, character = 0 }, ['end'] = { line = last, character = 0 } },
  context = { diagnostics = {}, only = { 'source.fixAll' } },
})
vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
seen.fixed = vim.wait(20000, function() return count('spaced-symbol') == 0 end, 20)
local edit = ask('textDocument/rename', { position = position('II. '), newName = 'V' })
vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
seen.renamed = line_of('V. ') ~= nil
seen.hover = ask('textDocument/hover', { position = position('25-NQ/TW') }).contents.value
local names = {}
for _, one in ipairs(ask('textDocument/documentSymbol', {})) do table.insert(names, one.name) end
seen.symbols = names
seen.lines = vim.api.nvim_buf_get_lines(0, 0, -1, false)
vim.fn.writefile({ vim.fn.json_encode(seen) }, os.getenv('DVPLAN_OUT'))
vim.cmd('qa!')
