;; Does in Emacs what a person would do with a plan, and prints what came of it: one line of JSON for each step. How
;; the server is started was read from docs/other-editors.md before.
(require 'eglot)
(require 'flymake)
(require 'json)

(defun say (step what)
  (princ (concat (json-encode (list (cons 'step step) (cons 'what what))) "\n")))

(defun wait (what ready)
  (let ((end (+ (float-time) 30)))
    (while (and (not (funcall ready)) (< (float-time) end))
      (accept-process-output nil 0.02))
    (unless (funcall ready)
      (say "gave up" what)
      (kill-emacs 1))))

(defun lines () (vconcat (split-string (buffer-string) "\n")))

;; Nobody presses a key here, and the client waits for that before it begins.
(find-file (getenv "SMARTPLAN_PLAN"))
(setq eglot-sync-connect 30)
(run-hooks 'post-command-hook)
(wait "the server" #'eglot-current-server)

(flymake-start)
(wait "findings" #'flymake-diagnostics)
(say "findings"
     (vconcat (mapcar (lambda (each)
                        (format "%s: %s" (line-number-at-pos (flymake-diagnostic-beg each))
                                (flymake-diagnostic-text each)))
                      (flymake-diagnostics))))

(goto-char (point-min))
(search-forward "Sam L")
(eglot-rename "Kit Moss")
(say "renamed" (lines))

(eglot-format-buffer)
(say "formatted" (lines))

(goto-char (point-min))
(search-forward "Who: ")
(let ((offers (eglot-completion-at-point)))
  (say "completion"
       (vconcat (mapcar #'substring-no-properties (all-completions "" (nth 2 offers))))))

(set-buffer-modified-p nil)
(kill-emacs 0)
