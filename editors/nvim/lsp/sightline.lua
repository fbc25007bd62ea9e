-- Sightline for Neovim 0.11 and newer: with this folder's parent on the runtimepath, vim.lsp.enable('sightline').
local markers = { '.sightline.yaml', '.git', 'pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'pom.xml' }

---@type vim.lsp.Config
return {
  cmd = { 'sightline', 'lsp' },
  -- No filetypes: secrets are looked for in any text.
  root_dir = function(buffer, start_in)
    local name = vim.api.nvim_buf_get_name(buffer)
    if name:match('^%a[%w+.-]+://') then return end -- not a file: a listing, a commit, ...
    local root = vim.fs.root(buffer, function(entry) return vim.tbl_contains(markers, entry) end)
    start_in(root or (name ~= '' and vim.fs.dirname(name)) or vim.fn.getcwd())
  end,
  -- Findings are pushed: after a change of settings Neovim 0.12 asks for the workspace's and passes over open buffers.
  capabilities = { workspace = { diagnostics = { refreshSupport = false } } },
  -- The same names as in .sightline.yaml, for example: settings = { sightline = { run = 'save' } }
  settings = { sightline = vim.empty_dict() },
}
