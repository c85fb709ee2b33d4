#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace liaison {

class LookupCache;
class Suggestions;

/// The deputies of an entry: chosen ones as tokens, then an input that finds more by characters, pinyin or
/// initials, those of the station first. Backspace in the empty input takes the last token out.
class DeputyPicker : public QWidget
{
    Q_OBJECT

public:
    explicit DeputyPicker(const LookupCache &lookup, QWidget *parent = nullptr);

    [[nodiscard]] const QList<qint64> &mandates() const noexcept { return m_mandates; }
    void setMandates(const QList<qint64> &mandates);
    void setStation(qint64 station) { m_station = station; }
    /// Only who holds a mandate on that day is offered.
    void setDay(QDate day) { m_day = day; }

    /// Text that has not become a token.
    [[nodiscard]] QString pending() const;
    /// Takes what is typed if it names exactly one deputy.
    void settle();

    [[nodiscard]] QLineEdit *edit() const noexcept { return m_edit; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void mandatesChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(qint64 mandate);
    void remove(qsizetype index);
    void showTokens();
    int arrange(int width, bool move) const;

    const LookupCache &m_lookup;
    QList<qint64> m_mandates;
    qint64 m_station = 0;
    QDate m_day;
    QList<QWidget *> m_tokens;
    QLineEdit *m_edit;
    Suggestions *m_suggestions;
};

} // namespace liaison
