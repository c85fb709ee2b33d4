#pragma once

#include "app/services/recordservice.h"
#include "ui/shell/page.h"

#include <QWidget>

namespace liaison {

/// Fields of a record in words, some beside each other; long texts take the whole width. Other records are
/// links.
class FactsView : public QWidget
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    /// Fields beside each other; two at first.
    void setPairs(int pairs) { m_pairs = pairs; }
    /// Empty fields are left out.
    void setFields(const QList<RecordField> &fields);
    /// What is shown of a field, as text; empty if it is not there.
    [[nodiscard]] QString shown(const QString &key) const;

Q_SIGNALS:
    void targetChosen(const liaison::Target &target);

private:
    QList<RecordField> m_fields;
    QWidget *m_content = nullptr;
    int m_pairs = 2;
};

} // namespace liaison
