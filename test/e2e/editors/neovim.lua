-- Does in Neovim what a person would do with a plan, and prints what came of it: one line of JSON for each step. How
-- the server is started was read from docs/other-editors.md before.

local function say(step, what)
  io.stdout:write(vim.fn.json_encode({ step = step, what = what }) .. '\n')
end

local function wait(what, ready)
  if not vim.wait(30000, ready, 20) then
    say('gave up', what)
    vim.cmd('cquit')
  end
end

local function lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

local function ask(method, params)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 30000) or {}) do
    return answer.result
  end
end

local function place(line, character)
  return {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = { line = line, character = character },
  }
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.SMARTPLAN_PLAN))
wait('findings', function()
  return #vim.diagnostic.get(0) > 0
end)
local found = {}
for _, finding in ipairs(vim.diagnostic.get(0)) do
  table.insert(found, finding.lnum + 1 .. ': ' .. finding.code)
end
say('findings', found)

say('hover', ask('textDocument/hover', place(3, 11)).contents.value)

vim.fn.cursor(4, 11)
vim.lsp.buf.rename('Kit Moss')
wait('renaming', function()
  return table.concat(lines(), '\n'):find('Kit Moss') ~= nil
end)
say('renamed', lines())

if vim.lsp.buf.format then
  vim.lsp.buf.format({ async = false, timeout_ms = 30000 })
else
  vim.lsp.buf.formatting_sync(nil, 30000)
end
say('formatted', lines())

local completion = ask('textDocument/completion', place(5, #lines()[6]))
local offered = {}
for _, item in ipairs(completion.items or completion) do
  table.insert(offered, item.label)
end
say('completion', offered)

vim.cmd('qall!')
