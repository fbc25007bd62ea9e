;;; sightline.el --- Security review while you type -*- lexical-binding: t -*-

;; Package-Requires: ((emacs "28.1"))
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; Makes Sightline known to eglot or to lsp-mode:
;;
;;   (require 'sightline)
;;   (sightline-setup-eglot)        ; then M-x eglot, or eglot-ensure in python-mode-hook
;;
;; or
;;
;;   (require 'sightline)
;;   (sightline-setup-lsp-mode)     ; then M-x lsp; works beside other servers

;;; Code:

(defgroup sightline nil
  "Security review while you type."
  :group 'tools)

(defcustom sightline-command '("sightline" "lsp")
  "The server and its arguments."
  :type '(repeat string))

(defcustom sightline-modes '(python-mode python-ts-mode)
  "Major modes in which the server is used."
  :type '(repeat symbol))

(defcustom sightline-settings nil
  "Settings for the server, a property list with the names of `.sightline.yaml'.
For example (:run \"save\" :disable [\"python.process.shell\"])."
  :type 'plist)

(defconst sightline--setting-names
  '("rules" "enable" "disable" "severity" "exclude" "threat-model" "library-mode" "python"
    "budget" "run" "hover" "inlay-hints" "max-problems" "baseline")
  "The settings that the server knows.")

;; eglot

(defvar eglot-server-programs)
(defvar eglot-workspace-configuration)

;;;###autoload
(defun sightline-setup-eglot ()
  "Use Sightline in `sightline-modes' when eglot starts there.
Eglot has one server for a buffer: this takes the place of the one it would choose."
  (with-eval-after-load 'eglot
    (add-to-list 'eglot-server-programs (cons sightline-modes sightline-command))
    (when (and sightline-settings (listp (default-value 'eglot-workspace-configuration)))
      (setq-default eglot-workspace-configuration
                    (append (list :sightline sightline-settings)
                            (default-value 'eglot-workspace-configuration))))))

;; lsp-mode

(declare-function lsp-register-client "lsp-mode")
(declare-function lsp-register-custom-settings "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")
(declare-function make-lsp-client "lsp-mode")

(defun sightline--for-lsp-mode (name)
  "The entry for the setting NAME in the form of `lsp-register-custom-settings'."
  (let ((key (intern (concat ":" name))))
    (list (concat "sightline." name) (lambda () (plist-get sightline-settings key)))))

;;;###autoload
(defun sightline-setup-lsp-mode ()
  "Let lsp-mode start Sightline in `sightline-modes', beside the language's own server."
  (with-eval-after-load 'lsp-mode
    (lsp-register-custom-settings (mapcar #'sightline--for-lsp-mode sightline--setting-names))
    (lsp-register-client
     (make-lsp-client :server-id 'sightline
                      :new-connection (lsp-stdio-connection (lambda () sightline-command))
                      :activation-fn (lambda (&rest _) (apply #'derived-mode-p sightline-modes))
                      :add-on? t
                      :multi-root t
                      :priority -1))))

(provide 'sightline)
;;; sightline.el ends here
