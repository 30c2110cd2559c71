-- Asks the real server from Neovim 0.7 or later, headless: do diagnostics and a hover arrive? Prints a line of JSON, ends with 1 where one does not.
-- Neovim 0.7 has no `-l`: nvim --headless -u NONE -i NONE -n FILE -c "luafile check.lua"
local patience = 60000

local client = vim.lsp.start_client({
  name = 'copydesk',
  cmd = { vim.env.COPYDESK_NODE, vim.env.COPYDESK_SERVER, '--stdio' },
  root_dir = vim.fn.getcwd(),
  -- This Neovim does not say that it can be asked for settings, so they are sent, as docs/editors.md has it.
  on_init = function(started) started.notify('workspace/didChangeConfiguration', { settings = started.config.settings }) end,
  settings = { copydesk = { rules = { ['spelling/repeated-word'] = 'error' } } },
})
vim.lsp.buf_attach_client(0, client)

local function report(found)
  io.stdout:write('@neovim ' .. vim.fn.json_encode(found) .. '\n')
  io.stdout:flush()
end

local arrived = vim.wait(patience, function() return #vim.diagnostic.get(0) > 0 end, 20)
local diagnostics = {}
for _, one in ipairs(vim.diagnostic.get(0)) do
  table.insert(diagnostics, { rule = one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code), line = one.lnum, severity = one.severity })
end

local line = vim.fn.search('We will mend')
vim.fn.cursor(line, 5)
local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), patience)
local hover = ''
for _, answer in pairs(answers or {}) do
  if answer.result then
    local contents = answer.result.contents
    hover = type(contents) == 'table' and contents.value or contents
  end
end
local capabilities = vim.lsp.get_client_by_id(client).server_capabilities
report({ diagnostics = diagnostics, hover = hover, encoding = vim.lsp.get_client_by_id(client).offset_encoding, hovers = capabilities.hoverProvider ~= nil })
vim.cmd((arrived and hover ~= '') and 'qall!' or 'cquit 1')
