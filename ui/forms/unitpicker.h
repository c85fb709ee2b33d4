#pragma once

#include <QLineEdit>

class QFocusEvent;

namespace liaison {

class LookupCache;
class Suggestions;

/// One station or one office, found by characters, pinyin or initials. What is typed but names nothing is
/// kept and can be asked for, so that the form can say so.
class UnitPicker : public QLineEdit
{
    Q_OBJECT

public:
    enum class Kind { Station, Office };

    UnitPicker(Kind kind, const LookupCache &lookup, QWidget *parent = nullptr);

    /// 0: none.
    [[nodiscard]] qint64 unit() const noexcept { return m_unit; }
    void setUnit(qint64 unit);
    [[nodiscard]] QString nameOf(qint64 unit) const;
    /// Text that has not become a unit.
    [[nodiscard]] QString pending() const;
    /// Takes what is typed if it names exactly one.
    void settle();

Q_SIGNALS:
    void unitChanged(qint64 unit);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose(qint64 unit);
    void showUnit();

    Kind m_kind;
    const LookupCache &m_lookup;
    qint64 m_unit = 0;
    QString m_shown;
    Suggestions *m_suggestions;
};

} // namespace liaison
