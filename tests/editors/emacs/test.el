;;; test.el --- Sightline in batch Emacs, what a user sees and does  -*- lexical-binding: t -*-
;; Emacs 28 and newer. Started by tests.sh.
(require 'cl-lib)
(require 'package)
(setq native-comp-jit-compilation nil native-comp-deferred-compilation nil native-comp-enable-subr-trampolines nil)
(package-initialize)

(defvar test-workspace (getenv "SIGHTLINE_TEST_WORKSPACE"))
(defvar test-eglot (equal (getenv "SIGHTLINE_TEST_CLIENT") "eglot"))
(defvar test-patience 60 "Seconds.")
(defvar test-failed nil)

(defun test-result (ok name why)
  (if ok (princ (format "PASS %s\n" name))
    (setq test-failed t)
    (princ (format "FAIL %s: %s\n" name (replace-regexp-in-string "\n" " " (format "%s" why)))))
  ok)

(defun test-until (condition)
  (let ((deadline (+ (float-time) test-patience)) done)
    (while (and (not (setq done (funcall condition))) (< (float-time) deadline))
      (accept-process-output nil 0.02))
    done))

;; what differs between the two clients ----------------------------------------------------------------------------

(defun test-start ()
  (add-to-list 'load-path (expand-file-name "editors/emacs" (getenv "SIGHTLINE_TEST_REPO")))
  (require 'sightline)
  (if test-eglot
      (progn
        (sightline-setup-eglot)
        (require 'eglot)
        (setq eglot-sync-connect test-patience)
        (add-hook 'project-find-functions (lambda (_) (cons 'transient (file-name-as-directory test-workspace)))))
    (sightline-setup-lsp-mode)
    (require 'lsp-mode)
    (require 'lsp-diagnostics)
    (setq lsp-auto-guess-root nil lsp-enable-file-watchers nil lsp-restart 'ignore lsp-enable-snippet nil
          lsp-session-file (expand-file-name "~/lsp-session") lsp-enable-suggest-server-download nil
          lsp-enabled-clients '(sightline) lsp-diagnostics-provider :flymake lsp-headerline-breadcrumb-enable nil
          lsp-enable-symbol-highlighting nil lsp-modeline-code-actions-enable nil lsp-modeline-diagnostics-enable nil)
    (lsp-workspace-folders-add test-workspace)))

(defun test-open (file)
  (find-file (expand-file-name file test-workspace))
  (buffer-enable-undo)
  (if test-eglot
      (progn
        (unless (eglot-current-server) (apply #'eglot (eglot--guess-contact)))
        (test-until #'eglot-managed-p)
        (flymake-start nil))
    (lsp)))

(defun test-flush ()
  "Tell the server of edits now: batch Emacs is never idle."
  (when test-eglot (eglot--signal-textDocument/didChange)))

(defun test-findings ()
  "The findings of the buffer in order, each a list of line, position and text."
  (sort (if test-eglot
            (mapcar (lambda (d) (list (line-number-at-pos (flymake-diagnostic-beg d)) (flymake-diagnostic-beg d)
                                      (flymake-diagnostic-text d) (flymake-diagnostic-type d)))
                    (flymake-diagnostics))
          (mapcar (lambda (d)
                    (let ((start (lsp:range-start (lsp:diagnostic-range d))))
                      (list (1+ (lsp:position-line start)) (lsp--position-to-point start)
                            (lsp:diagnostic-message d) (lsp:diagnostic-severity? d))))
                  (append (gethash (lsp--fix-path-casing (buffer-file-name)) (lsp-diagnostics t)) nil)))
        (lambda (a b) (< (cadr a) (cadr b)))))

(defun test-hover ()
  "What the client shows for the place at point."
  (if test-eglot
      (let (text)
        (eglot-hover-eldoc-function (lambda (shown &rest _) (setq text (format "%s" shown))))
        (test-until (lambda () text))
        (or text ""))
    (ignore-errors (kill-buffer "*lsp-help*"))
    (lsp-describe-thing-at-point)
    (if (get-buffer "*lsp-help*") (with-current-buffer "*lsp-help*" (buffer-string)) "")))

(defun test-apply-action (text)
  "Choose the code action that holds TEXT from those that the client offers at point; all of them are returned."
  (let* (offered
         (last-nonmenu-event ?x)        ; from the keyboard: no pop-up menu
         (completing-read-function
          (lambda (_prompt table &rest _)
            (setq offered (all-completions "" table))
            (or (cl-find-if (lambda (title) (string-match-p (regexp-quote text) title)) offered) (car offered)))))
    (condition-case problem
        (call-interactively (if test-eglot #'eglot-code-actions #'lsp-execute-code-action))
      (error (push (error-message-string problem) offered)))
    (string-join offered " | ")))

(defun test-set (settings)
  "Change the settings while the server runs."
  (setq sightline-settings settings)
  (if test-eglot
      (progn (setq-default eglot-workspace-configuration (list :sightline settings))
             (eglot-signal-didChangeConfiguration (eglot-current-server)))
    (lsp--set-configuration (lsp-configuration-section "sightline"))))

(defun test-stop ()
  (if test-eglot (eglot-shutdown (eglot-current-server) nil 10)
    (mapc #'lsp-workspace-shutdown (lsp-workspaces))))

;; the same for both -----------------------------------------------------------------------------------------------

(defun test-finding-lines () (mapcar #'car (test-findings)))

(defun test-findings-become (name want)
  (test-result (test-until (lambda () (equal (test-finding-lines) want))) name
               (format "findings in lines %S instead of %S" (test-finding-lines) want)))

(defun test-line-of (text)
  (save-excursion (goto-char (point-min)) (search-forward text) (line-number-at-pos)))

(defun test-go-to (line) (goto-char (cadr (assq line (test-findings)))))

(defun test-general ()
  (test-open "general/shell.py")
  (when (test-findings-become "shows a finding" '(6))
    (test-go-to 6)
    (let ((hover (test-hover)))
      (test-result (string-match-p "CWE-" hover) "hover explains it" hover))

    (goto-char (point-max))
    (insert "    subprocess.call(\"ls \" + folder, shell=True)\n")
    (test-flush)
    (test-findings-become "a typed line is followed" '(6 7))
    (goto-char (point-min))
    (insert "\n")
    (test-flush)
    (test-findings-become "findings move with the text" '(7 8))
    (delete-region (point-min) (1+ (point-min)))
    (goto-char (point-max))
    (delete-region (line-beginning-position 0) (point))
    (test-flush)
    (test-findings-become "deleted lines are followed" '(6))

    (undo-boundary)
    (test-go-to 6)
    (let ((titles (test-apply-action "on this line")))
      (test-result (test-until (lambda () (string-match-p "sightline: ignore\\[" (buffer-string))))
                   "a quick fix writes the comment" (concat "offered: " titles)))
    (test-flush)
    (test-findings-become "the comment suppresses the line" nil)
    (undo-boundary)
    (let ((inhibit-message t)) (undo))
    (test-flush)
    (test-findings-become "undoing it brings the finding back" '(6))
    (set-buffer-modified-p nil)))

(defun test-settings ()
  (test-set '(:disable ["*"]))
  (test-findings-become "a setting applies at once" nil)
  (test-set '(:disable ["nothing.of.the.kind"]))
  (test-findings-become "taking it back applies at once" '(6)))

(defun test-scheduler ()
  (test-open "scheduler/depot/cmd/scheduler.py")
  (let* ((questions '("import_opt(" "monkey_patch()" "get_worker_count()"))
         (told '("\\?" "\\?" "no maximum"))
         (want (mapcar #'test-line-of questions)))
    (when (test-findings-become "the scheduler has its three lines" want)
      (cl-loop for line in want for question in questions for words in told do
               (test-go-to line)
               (let ((hover (test-hover)) (kind (nth 3 (assq line (test-findings)))))
                 (test-result (and (memq kind '(3 :note eglot-note)) (string-match-p words hover))
                              (concat "hover asks or answers about " question) (format "kind %S, hover %S" kind hover)))))))

(defun test-ends ()
  (let ((servers (cl-remove-if-not (lambda (p) (and (process-command p) (process-live-p p))) (process-list))))
    (test-stop)
    (test-result (and servers (test-until (lambda () (cl-notany #'process-live-p servers))))
                 "the server ends" (mapcar (lambda (p) (list (process-name p) (process-status p))) servers))))

(setq make-backup-files nil auto-save-default nil create-lockfiles nil vc-handled-backends nil enable-local-variables nil
      python-indent-guess-indent-offset nil inhibit-message t)
(condition-case problem
    (progn (test-start) (test-general) (test-settings) (test-scheduler) (test-ends))
  (error (test-result nil "the test runs" (format "%S" problem))))
(kill-emacs (if test-failed 1 0))
