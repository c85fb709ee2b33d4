#pragma once

#include "app/services/duplicateservice.h"
#include "ui/forms/entryform.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;

namespace liaison {

/// Names, while an entry is being typed, the one on file that is probably the same event, and leads to it.
/// Asks nothing: whoever goes on saves.
class DuplicateBar : public QFrame
{
    Q_OBJECT

public:
    DuplicateBar(const FormContext &context, EntryForm &form);

private:
    void probe();
    void show(const QList<LikelyDuplicate> &found);

    FormContext m_context;
    EntryForm &m_form;
    QLabel *m_text;
    QPushButton *m_open;
    QCheckBox *m_mark;
    QTimer m_timer;
    DuplicateProbe m_asked;
    LikelyDuplicate m_shown;
    int m_generation = 0;
};

} // namespace liaison
