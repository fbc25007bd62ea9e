-- The settings of a plain Neovim 0.11+ with Sightline, for the pictures.
vim.o.termguicolors, vim.o.number, vim.o.ruler, vim.o.signcolumn = true, true, false, 'yes'
vim.o.swapfile, vim.o.shortmess, vim.o.laststatus = false, vim.o.shortmess .. 'I', 0
vim.o.hlsearch, vim.o.winborder = false, 'rounded'
vim.cmd('colorscheme default')
vim.diagnostic.config({ virtual_text = { spacing = 3 } })
vim.opt.runtimepath:append(os.getenv('SIGHTLINE_TEST_REPO') .. '/editors/nvim')
vim.opt.runtimepath:append(os.getenv('SIGHTLINE_TEST_PARSERS'))
vim.lsp.enable('sightline')
