#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace liaison {

/// The stations of a procedure in one line: those behind, the present one, those ahead, with who was there
/// and when. A number, a tick and the weight of the text say it, not only the colour.
class StepLine : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString title;
        QString by = {}; ///< who took it and when; empty while it lies ahead
        QString note = {};
    };

    explicit StepLine(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps, int present);
    [[nodiscard]] int present() const noexcept { return m_present; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int diameter() const;
    [[nodiscard]] QRect columnOf(int step) const;

    QList<Step> m_steps;
    int m_present = 0;
};

} // namespace liaison
